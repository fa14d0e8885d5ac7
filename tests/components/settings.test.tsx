// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DeleteAll } from '@/components/delete-all';
import { LogTable } from '@/components/log-table';
import { SwitchRow } from '@/components/setting-row';
import type { Entry } from '@/lib/habits/entry';
import { en } from '@/lib/wording/pages/en';
import type { Decider } from '@/lib/wording/pages/words';
import { makeEntry } from '../habits/entries';
import { button, draw, press } from './scene';

const entry = (number: number): Entry =>
  makeEntry({
    id: `${number}`,
    kind: 'reply',
    at: Date.UTC(2026, 10, 21, 12),
    seconds: 150,
    shown: ['announce', 'jargon'],
    applied: [{ rule: 'announce', size: 'trim' }],
  });

const drawSwitch = (on: boolean, by: Decider) => {
  const onChange = vi.fn();
  draw(
    <SwitchRow words={en} title="Coaching" help="Help." on={on} by={by} organisation="Northwind" onChange={onChange} />,
  );
  return { onChange, control: document.querySelector<HTMLElement>('[role="switch"]') };
};

describe('a switch', () => {
  it('says its state and who decided, and turns', () => {
    const { onChange, control } = drawSwitch(true, 'default');
    expect(control?.textContent).toBe('on · default');
    expect(control?.getAttribute('aria-checked')).toBe('true');
    control?.click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('explains what the organisation locked, and does not turn', () => {
    const { onChange, control } = drawSwitch(false, 'organisation');
    control?.click();
    expect(onChange).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('Set by Northwind; it cannot be changed here.');
    expect(document.body.textContent).toContain('off · your organisation');
  });
});

describe('the log', () => {
  const drawLog = (count: number, onRemove = vi.fn()) =>
    draw(
      <LogTable
        words={en}
        entries={Array.from({ length: count }, (_, index) => entry(index))}
        siteName={(id) => id.toUpperCase()}
        ruleTitle={(id) => `${id} title`}
        onRemove={onRemove}
      />,
    );
  const rows = () => [...document.querySelectorAll('tbody tr')];

  it('shows each entry in words, each rule once', () => {
    drawLog(1);
    expect([...(rows()[0]?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      '21 Nov 2026, 13:00',
      'X',
      'reply',
      'published',
      '3',
      'announce title, jargon title',
      'Delete',
    ]);
  });

  it('deletes one', () => {
    const onRemove = vi.fn();
    drawLog(1, onRemove);
    press('Delete the reply of 21 Nov 2026, 13:00');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('0');
  });

  it('shows earlier entries as asked, and says when there are none', () => {
    drawLog(60);
    expect(rows()).toHaveLength(25);
    press('Show earlier entries');
    press('Show earlier entries');
    expect(rows()).toHaveLength(60);
    expect(() => button('Show earlier entries')).toThrow();
    drawLog(0);
    expect(document.body.textContent).toBe('The log is empty.');
  });

  it('deletes everything only after a question whose first answer keeps it', () => {
    const onDelete = vi.fn();
    draw(<DeleteAll words={en} question="Really?" onDelete={onDelete} />);
    press('Delete everything');
    expect(document.activeElement?.textContent).toBe('Keep');
    press('Keep');
    expect(onDelete).not.toHaveBeenCalled();
    press('Delete everything');
    press('Delete for good');
    expect(onDelete).toHaveBeenCalledOnce();
  });
});

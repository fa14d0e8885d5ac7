// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PlanBand } from '@/components/plan';
import { en } from '@/lib/wording/pages/en';
import { button, draw, press } from './scene';

const week = '2026-11-23';
const ideas = ['When the committee ends, I answer two comments.', 'When I have read the news, I thank one person.'];
const plan = { text: ideas[0]!, week, isKept: false, isForNext: true };

function drawPlan(over: Partial<typeof plan> = {}, keeps = true) {
  const on = { onKeep: vi.fn(async () => keeps), onDrop: vi.fn() };
  draw(<PlanBand words={en} plan={{ ...plan, ...over }} ideas={ideas} on={on} />);
  return on;
}

const write = (text: string): void => {
  const field = document.querySelector('textarea')!;
  field.value = text;
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
};

describe('the plan', () => {
  it('is kept or dropped by one press, for its week', () => {
    const on = drawPlan();
    expect(document.querySelector('.plan')?.textContent).toContain('For next week');
    press('Keep');
    press('Drop');
    expect(on.onKeep).toHaveBeenCalledExactlyOnceWith(ideas[0], week);
    expect(on.onDrop).toHaveBeenCalledExactlyOnceWith(week);
  });

  it('need not be kept twice', () => {
    drawPlan({ isKept: true, isForNext: false });
    expect(document.querySelector('.plan')?.textContent).toContain('For this week');
    expect(() => button('Keep')).toThrow();
  });

  it('is changed for another idea, or for one’s own words', async () => {
    const on = drawPlan();
    press('Change');
    press('Another idea');
    press('Save');
    expect(on.onKeep).toHaveBeenLastCalledWith(ideas[1], week);
    await act(async () => {});
    press('Change');
    write('  When I land, I answer one person. ');
    press('Save');
    expect(on.onKeep).toHaveBeenLastCalledWith('When I land, I answer one person.', week);
  });

  it('stays in its field, word for word, where it could not be kept', async () => {
    drawPlan({}, false);
    press('Change');
    expect(document.activeElement).toBe(document.querySelector('textarea'));
    write('When I land, I answer one person.');
    press('Save');
    await act(async () => {});
    expect(document.querySelector('textarea')?.value).toBe('When I land, I answer one person.');
  });

  it('is left as it was where nothing is written', () => {
    const on = drawPlan();
    press('Change');
    write('   ');
    press('Save');
    expect(on.onKeep).not.toHaveBeenCalled();
    expect(button('Keep')).toBeTruthy();
  });
});

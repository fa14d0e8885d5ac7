// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { CardWeek } from '@/entrypoints/options/card-lines';
import { DataSection } from '@/entrypoints/options/data';
import type { Everything } from '@/lib/habits/kept';
import { rollUp } from '@/lib/habits/roll-up';
import { threadOf } from '@/lib/habits/threads';
import { effective } from '@/lib/policy/effective';
import { noPolicy } from '@/lib/policy/policy';
import { defaultSettings, type Settings } from '@/lib/policy/settings';
import { dataWordings } from '@/lib/wording/data/pick';
import { metricsWordings } from '@/lib/wording/metrics/pick';
import { en } from '@/lib/wording/pages/en';
import { makeEntry, oneQuestion } from '../habits/entries';
import { draw, press } from './scene';

const now = Date.parse('2026-11-20T12:00:00Z');
const older = makeEntry({ features: oneQuestion, shown: ['jargon'], purpose: 'own-1' });
const newer = makeEntry({ kind: 'reply', towards: 'self', at: older.at + 3_600_000, shown: ['jargon'] });
const entries = [older, newer];
const log: Everything = {
  entries,
  rollUps: [rollUp(entries, '2026-11-16')],
  threads: [threadOf(older)!],
  readingDays: [],
};

const nothing: Everything = { entries: [], rollUps: [], threads: [], readingDays: [] };

interface Scene {
  policy?: object;
  kept?: Everything | 'unreadable';
  set?: Partial<Settings>;
}

function drawData({ policy = {}, kept = log, set = {} }: Scene = {}) {
  const settings = { ...defaultSettings, loopLabels: { [older.id]: 'canteen' }, ...set };
  const frame = effective({ ...noPolicy, policy }, settings, { now, languages: ['en'] });
  const data = { onSave: vi.fn(), onBring: vi.fn(), onRemoveDay: vi.fn(), onRemoveWeek: vi.fn() };
  const on = {
    siteName: (id: string) => id.toUpperCase(),
    ruleTitle: (id: string) => `${id} title`,
    purposeName: (id: string) => `${id} name`,
    onSet: vi.fn(),
    praiseOf: () => 'You said who did it.',
    card: { onWeek: vi.fn(), onSaveImage: vi.fn(), onCopy: vi.fn() },
    data: { ...data, onRemove: vi.fn(), onRemoveAll: vi.fn() },
  };
  const view = {
    words: en,
    settings,
    frame,
    data: { said: dataWordings.en, metrics: metricsWordings.en, log: kept === 'unreadable' ? undefined : kept },
    now,
  };
  draw(
    <DataSection
      view={view}
      brought={signal<string | undefined>(undefined)}
      cardWeek={signal<CardWeek | undefined>(undefined)}
      on={on}
    />,
  );
  return on;
}

const shown = (table: string): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll(`[data-table="${table}"] dl div`)].map((row) => [
      row.querySelector('dt')!.textContent!,
      row.querySelector('dd')?.textContent ?? '',
    ]),
  );

const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('what is kept', () => {
  it('is shown field by field, in words, the newest first', () => {
    drawData();
    expect(texts('summary')).toEqual([
      'Texts, one by one 2 rows',
      'Weeks, as sums 1 row',
      'Texts to come back to 1 row',
      'Days of reading none',
    ]);
    expect(shown('entries')).toMatchObject({
      Kind: 'reply',
      'Speaks to': 'yourself',
      'Remarks shown': 'jargon title',
      'What for': '–',
    });
    press('Older');
    expect(shown('entries')).toMatchObject({ Kind: 'post', 'What for': 'own-1 name', 'Open questions': '1' });
    expect(shown('rollUps')).toMatchObject({
      'Own texts and reshares by day': 'Wednesday: 1',
      'Remarks shown': 'jargon title: 2',
    });
    expect(shown('threads')).toMatchObject({ 'Your word for it': 'canteen', 'Its question': 'open' });
  });

  it('says so where nothing can be read, and offers no deletion of nothing', () => {
    drawData({ kept: 'unreadable' });
    expect(document.body.textContent).toContain(en.log.unreadable);
    drawData({ kept: nothing, set: { loopLabels: {} } });
    expect(texts('button')).not.toContain('Delete everything');
  });

  it.each([
    ['texts', log, '(2 texts, the sums of 1 week)'],
    ['an archive alone', { ...log, entries: [], threads: [] }, '(the sums of 1 week)'],
    ['words alone', nothing, 'here, your plan and your words'],
  ])('can all go, after a question that says what goes and what stays: %s', (_, kept, said) => {
    const { data } = drawData({ kept });
    press('Delete everything');
    const question = document.querySelector('[role=alertdialog]')!.textContent;
    expect(question).toContain(said);
    expect(question).toContain('Your purposes stay');
    press('Delete for good');
    expect(data.onRemoveAll).toHaveBeenCalledOnce();
  });

  it('goes into a file with nothing beside it unless ticked', () => {
    const { data } = drawData();
    press('Save the file');
    expect(data.onSave).toHaveBeenLastCalledWith({ format: 'whole', calm: false, labels: false, settings: false });
    act(() => document.querySelector<HTMLElement>('.tick label')!.click());
    press('Save the file');
    expect(data.onSave).toHaveBeenLastCalledWith({ format: 'whole', calm: true, labels: false, settings: false });
  });

  it('takes no file in while nothing is counted', () => {
    drawData({ set: { recording: false } });
    expect(document.querySelector('input[type=file]')).toBeNull();
    expect(document.body.textContent).toContain('nothing is brought in either');
  });

  it('is kept for no longer than the organisation allows, and may be kept for less', () => {
    const { onSet } = drawData({ policy: { organisation: 'Northwind', retentionDays: 45 } });
    const select = document.querySelectorAll<HTMLSelectElement>('.setting > select')[0]!;
    expect([...select.options].map(({ value }) => value)).toEqual(['7', '14', '30', '45']);
    expect(document.body.textContent).toContain('Northwind allows 45 days at most.');
    select.value = '14';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onSet).toHaveBeenCalledExactlyOnceWith({ retentionDays: 14 });
  });

  it('goes by the day and by the week, after a question', () => {
    const { data } = drawData();
    const field = document.querySelector<HTMLInputElement>('input[type=date]')!;
    act(() => {
      field.value = '2026-11-18';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press('Delete its week');
    expect(document.body.textContent).toContain('Delete the week of 16 Nov 2026');
    press('Delete for good');
    expect(data.onRemoveWeek).toHaveBeenCalledExactlyOnceWith('2026-11-16');
    press('Delete this day');
    press('Keep');
    expect(data.onRemoveDay).not.toHaveBeenCalled();
  });
});

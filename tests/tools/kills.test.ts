import { expect, it } from 'vitest';
import { noFigures } from '@/lib/habits/figures';
import type { Everything, RollUp } from '@/lib/habits/kept';
import { drawEntry } from '@/tools/kills/entries';
import { compare, keyOf, none, openLedger } from '@/tools/kills/ledger';
import { report } from '@/tools/kills/run';
import { makeDice } from '@/tools/random/dice';

const dice = makeDice(1);
const answer = drawEntry(dice, 1e12, { kind: 'reply' });
const text = drawEntry(dice, 1e12);
const week: RollUp = { source: 'x', week: '2025-01-06', figures: noFigures() };
const found = (change: Partial<Everything>): Everything => ({
  entries: [answer],
  rollUps: [week],
  threads: [],
  readingDays: [],
  ...change,
});

const ledger = openLedger();
ledger.entries.set(answer.id, answer);
ledger.rollUps.set(keyOf(week), week);

it('finds nothing amiss where the log holds what it must', () => {
  expect(compare(ledger, found({}))).toEqual(none);
});

it('tells what is lost, doubled or half there', () => {
  expect(compare(ledger, found({ entries: [], rollUps: [] })).lost).toEqual([answer.id, keyOf(week)]);
  expect(compare(ledger, found({ rollUps: [week, week] })).doubled).toEqual([keyOf(week)]);
  expect(compare(ledger, found({ entries: [answer, text] }))).toEqual({
    lost: [],
    doubled: [text.id],
    half: [text.id],
  });
  const other = { ...week, figures: { ...noFigures(), posts: 1 } };
  expect(compare(ledger, found({ rollUps: [other] })).half).toEqual([keyOf(week)]);
});

it('says it in its last line', () => {
  const stages = { before: 1, between: 2, after: 0 };
  expect(report({ kills: 3, stages, amiss: { ...none, half: ['x'] } }, 7).at(-1)).toBe(
    'kills: 3, seed 7: 0 lost, 0 doubled, 1 half',
  );
});

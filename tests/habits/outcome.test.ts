import { describe, expect, it } from 'vitest';
import { type Evidence, verdict } from '@/lib/habits/outcome';

const nothing: Evidence = {
  gesture: 'sure',
  over: false,
  accepted: false,
  rejected: false,
  emptied: false,
  removed: false,
  toast: false,
  choice: undefined,
  scheduled: false,
};

const cases: [what: string, seen: Partial<Evidence>, outcome: ReturnType<typeof verdict>][] = [
  ['nothing yet', {}, undefined],
  ['the composer gone, the answer not yet', { removed: true }, undefined],
  ['accepted, the composer still as it was', { accepted: true }, undefined],
  ['accepted and removed', { accepted: true, removed: true }, 'posted'],
  ['accepted and emptied', { accepted: true, emptied: true }, 'posted'],
  ['accepted and a message', { accepted: true, toast: true }, 'posted'],
  ['accepted and removed, for later', { accepted: true, removed: true, scheduled: true }, 'scheduled'],
  ['emptied without an answer', { emptied: true, over: true }, 'probable'],
  ['removed without an answer', { removed: true, over: true }, 'probable'],
  ['refused, the text still there', { rejected: true }, 'failed'],
  ['refused after the site emptied it', { rejected: true, emptied: true }, undefined],
  ['refused after the site emptied it, for good', { rejected: true, emptied: true, over: true }, 'failed'],
  ['refused, then accepted', { rejected: true, accepted: true, removed: true }, 'posted'],
  ['accepted with an error in it: the text stays', { accepted: true, over: true }, 'failed'],
  ['no answer, the text stays', { over: true }, 'failed'],
  ['thrown away after the gesture', { removed: true, choice: 'discarded' }, 'cancelled'],
  [
    'accepted with an error in it, then thrown away',
    { accepted: true, removed: true, choice: 'discarded' },
    'cancelled',
  ],
  ['kept as a draft after the gesture', { removed: true, choice: 'draft' }, 'draft'],
  ['the question about unsaved text, then nothing', { choice: 'discarded' }, undefined],
  ['Enter that broke a line', { gesture: 'possible', over: true }, undefined],
  ['Enter that broke a line, then the page left', { gesture: 'possible', removed: true, over: true }, undefined],
  ['Enter that sent', { gesture: 'possible', accepted: true, emptied: true }, 'posted'],
  ['Enter that sent, unseen', { gesture: 'possible', emptied: true, over: true }, 'probable'],
  ['Enter, then gone with a message', { gesture: 'possible', removed: true, toast: true, over: true }, 'probable'],
  ['Enter that was accepted with an error in it', { gesture: 'possible', accepted: true, over: true }, 'failed'],
  ['Enter that was refused', { gesture: 'possible', rejected: true }, 'failed'],
  ['no gesture, gone', { gesture: 'none', removed: true }, 'cancelled'],
  ['no gesture, saved', { gesture: 'none', removed: true, choice: 'draft' }, 'draft'],
  ['no gesture, still there', { gesture: 'none' }, undefined],
];

describe('the verdict', () => {
  it.each(cases)('%s', (_, seen, outcome) => {
    expect(verdict({ ...nothing, ...seen })).toBe(outcome);
  });
});

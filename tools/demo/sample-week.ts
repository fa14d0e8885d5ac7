import { onThisClock } from '../../lib/habits/calendar';
import type { Entry } from '../../lib/habits/entry';
import { plainEntry } from '../random/entry';

type Act = Partial<Entry> & { day: number; kind: Entry['kind'] };

const answer = (day: number, more: Partial<Entry> = {}): Act => ({
  day,
  kind: 'comment',
  site: 'linkedin',
  towards: 'other',
  ...more,
});
const post = (day: number, more: Partial<Entry> = {}): Act => ({ day, kind: 'post', site: 'linkedin', ...more });

const heeded: Partial<Entry> = { applied: [{ rule: 'announce', size: 'turn' }] };

/** A post that asks something; somebody who answered it was answered. */
const thread = 'Q'.repeat(22);
const asks: Partial<Entry> = {
  thread,
  features: {
    words: 60,
    questions: 1,
    openQuestions: 1,
    you: 1,
    mentions: 0,
    names: 0,
    links: 0,
    hashtags: 0,
    emoji: 0,
  },
};

/** A made-up week for the pictures of the popup: nobody's, seven answers and two publications. */
const acts: readonly Act[] = [
  answer(0),
  answer(0, { kind: 'reply', site: 'x' }),
  post(1, { ...heeded, ...asks }),
  answer(1, { thread }),
  answer(3),
  answer(3, { kind: 'reply', site: 'x' }),
  answer(3),
  post(4, { ...heeded, praised: ['named-credit'] }),
  answer(4, { outcome: 'probable' }),
];

const DAY = 24 * 60 * 60_000;

/** Weeks before it in which somebody was answered. */
const earlier: readonly Act[] = [1, 2, 4, 5, 6].map((weeks) => answer(2 - 7 * weeks));

/**
 * The entries of that week, at noon of its days, and of some weeks before.
 * @param monday a moment of its Monday, milliseconds since 1970
 */
export const sampleWeek = (monday: number): Entry[] =>
  [...acts, ...earlier].map(({ day, ...act }, index) =>
    plainEntry({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      site: 'linkedin',
      ...onThisClock(monday + day * DAY + index * 60_000),
      seconds: 110 + index * 7,
      ...act,
    }),
  );

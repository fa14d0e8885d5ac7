import { onThisClock } from '../../lib/habits/calendar';
import type { Entry } from '../../lib/habits/entry';

type Act = Partial<Entry> & { day: number; kind: Entry['kind'] };

const answer = (day: number, more: Partial<Entry> = {}): Act => ({ day, kind: 'comment', site: 'linkedin', ...more });
const post = (day: number, more: Partial<Entry> = {}): Act => ({ day, kind: 'post', site: 'linkedin', ...more });

const heeded: Partial<Entry> = { applied: [{ rule: 'announce', size: 'turn' }] };

/** A made-up week for the pictures of the popup: nobody's, seven answers and two publications. */
const acts: readonly Act[] = [
  answer(0),
  answer(0, { kind: 'reply', site: 'x' }),
  post(1, heeded),
  answer(1),
  answer(3),
  answer(3, { kind: 'reply', site: 'x' }),
  answer(3),
  post(4, { ...heeded, praised: ['named-credit'] }),
  answer(4, { outcome: 'probable' }),
];

const DAY = 24 * 60 * 60_000;

/** The entries of that week, at noon of its days. @param monday a moment of its Monday, milliseconds since 1970 */
export const sampleWeek = (monday: number): Entry[] =>
  acts.map(({ day, ...act }, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    site: 'linkedin',
    author: 'person',
    outcome: 'posted',
    ...onThisClock(monday + day * DAY + index * 60_000),
    seconds: 110 + index * 7,
    shown: [],
    praised: [],
    applied: [],
    dismissed: [],
    heeded: [],
    ...act,
  }));

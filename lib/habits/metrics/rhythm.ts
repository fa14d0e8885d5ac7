import type { Figures } from '../figures';

/** How many weeks the dots show. */
export const rhythmWeeks = 8;

/** Whether a week had a real exchange: an answer to somebody that was more than a formula. */
export const hasExchange = ({ answers, canned }: Figures): boolean => answers > canned;

/** M14: the last eight weeks with or without a real exchange, as the weeks came (oldest first). No streak, nothing to lose. */
export const rhythm = (weeks: readonly Figures[]): readonly boolean[] => weeks.slice(-rhythmWeeks).map(hasExchange);

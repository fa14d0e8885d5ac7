import type { Part, WeekWords } from './words';

/** What the sentence of a week must know. */
export interface Told {
  /** Whole acts (coaching notes, M1). */
  answers: number;
  posts: number;
  isThisWeek: boolean;
  /** The week was spent on pause. */
  isPaused: boolean;
  /** Nothing in this week and the two before. */
  isAway: boolean;
  /** Something was written of which nothing is known but that. */
  isWaiting: boolean;
}

/** The week in one sentence, in the language of `words`: what was said, or kindly that nothing was. */
export function sentenceOf(words: WeekWords, told: Told): readonly Part[] {
  const { answers, posts, isThisWeek, isPaused, isAway, isWaiting } = told;
  if (answers + posts > 0) return words.spoke(answers, posts);
  if (isWaiting) return [{ text: words.waiting }];
  if (isPaused) return [{ text: isThisWeek ? words.paused : words.pausedPast }];
  if (!isThisWeek) return [{ text: words.quietPast }];
  return [{ text: isAway ? words.quietInvite : words.quiet }];
}

import type { Figures } from './figures';
import type { Thread } from './kept';

const acts = ({ answers, toSelf, posts, reshares }: Figures): number => answers + toSelf + posts + reshares;

/**
 * Of two accounts of one week the fuller; of equals the first. They are not added up: nobody can tell what stands in both.
 */
export const fuller = <Week extends { figures: Figures }>(one: Week, other: Week): Week =>
  acts(other.figures) > acts(one.figures) ? other : one;

/** One thread as two logs know it: what is done in one of them is done. */
export const mergeThreads = (one: Thread, other: Thread): Thread => ({
  ...one,
  comeBack: one.comeBack === 'done' ? 'done' : other.comeBack,
  question: one.question === 'open' ? other.question : one.question,
  ...((one.told || other.told) && { told: true }),
});

import type { Figures } from '../figures';
import { few, type Share, shareOf } from './share';

/**
 * M1, the headline: (replies + comments) / (replies + comments + own texts + reshares), whole acts. What one says to
 * oneself is in neither. Nothing in a week without an act.
 */
export const conversation = ({ answers, posts, reshares }: Figures): Share | undefined =>
  shareOf(answers, answers + posts + reshares);

/**
 * M1 as it is drawn over twelve weeks, 0 to 1: the same, but that a canned reply counts half wherever it stands. Nothing
 * in a week of fewer than three acts.
 */
export function conversationRatio({ answers, canned, posts, reshares }: Figures): number | undefined {
  if (answers + posts + reshares < few) return undefined;
  const weighed = answers - canned / 2;
  return weighed / (weighed + posts + reshares);
}

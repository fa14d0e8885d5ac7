import type { Figures } from '../figures';
import { few, type Share } from './share';

/** How a rule's remarks were taken. */
export interface Taken {
  rule: string;
  share: Share;
}

/**
 * M12: suggestions applied / (applied + put aside as not useful), by rule, the most judged first; only rules judged at least
 * three times. It measures Parley and nobody else: for the settings only.
 */
export const usefulness = ({ rules }: Figures): readonly Taken[] =>
  Object.entries(rules)
    .map(([rule, { applied, dismissed }]) => ({ rule, share: { part: applied, whole: applied + dismissed } }))
    .filter(({ share }) => share.whole >= few)
    .sort((one, other) => other.share.whole - one.share.whole);

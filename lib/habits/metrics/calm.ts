import type { Figures } from '../figures';
import { type Share, shareOf } from './share';

/**
 * M10: what was sent without an unheeded caution, a hard word in haste, or a late hour (where that rule is switched on) /
 * all that was sent and of which that is known. Private by nature: for the details only, and never exported unless asked for.
 */
export const calm = ({ calm: unhurried, calmUnknown = 0, sends }: Figures): Share | undefined =>
  shareOf(unhurried, sends - calmUnknown);

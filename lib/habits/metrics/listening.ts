import type { Figures } from '../figures';
import { type Share, shareOf } from './share';

/**
 * M6: own texts before which one had read for at least two minutes on a day, or commented, within 48 hours / own texts of
 * which that is known. Nothing where reading time is not kept.
 */
export const listening = ({ listened, listenable }: Figures): Share | undefined => shareOf(listened, listenable);

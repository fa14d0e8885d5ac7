import type { Figures } from '../figures';
import { few, type Share, shareOf } from './share';

/**
 * M3: own texts under which one answered within 48 hours / own texts of which it is known where they stand. Nothing below
 * three of those.
 */
export const followUp = ({ followed, ownKnown }: Figures): Share | undefined => shareOf(followed, ownKnown, few);

import type { Figures } from '../figures';
import { type Share, shareOf } from './share';

/** M7: own texts that name somebody with what they did / own texts about achievements (they announce, award or credit). */
export const credit = ({ credited, achievements }: Figures): Share | undefined => shareOf(credited, achievements);

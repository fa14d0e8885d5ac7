import type { Figures } from '../figures';
import { type Share, shareOf } from './share';

/**
 * M8: answers that acknowledge, agree, allow a doubt or ask, without an angry phrase or an insult / answers to somebody. For
 * the details only.
 */
export const receptive = ({ receptive: opened, answers }: Figures): Share | undefined => shareOf(opened, answers);

import type { Figures } from '../figures';
import { type Share, shareOf } from './share';

/** M2: own texts with at least one open question / own texts. Tags at the end of a sentence and rhetorical questions are none. */
export const questions = ({ asked, posts }: Figures): Share | undefined => shareOf(asked, posts);

import { type Figures, turnBounds } from '../figures';
import { type Bucket, medianOf } from '../histogram';
import { few } from './share';

/**
 * M4: the median number of one's own answers to others in a thread, over the threads in which one answered that week. Up to four
 * turns it is exact, beyond it is a range. Nothing below three threads.
 */
export const depth = ({ turns }: Figures): Bucket | undefined =>
  turns.reduce((sum, threads) => sum + threads, 0) < few ? undefined : medianOf(turns, turnBounds);

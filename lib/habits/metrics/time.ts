import { type Figures, secondBounds } from '../figures';
import { type Bucket, medianOf } from '../histogram';
import { few } from './share';

/** How long writing took. Medians in seconds; each only from three texts on. */
export interface WritingTime {
  minutes: number;
  perPost: Bucket | undefined;
  perAnswer: Bucket | undefined;
}

const median = (buckets: readonly number[]): Bucket | undefined =>
  buckets.reduce((sum, count) => sum + count, 0) < few ? undefined : medianOf(buckets, secondBounds);

/** M13: active writing time of all that was sent, and the median of one own text and of one answer. Nothing where no time was seen. */
export const time = ({ seconds, postSeconds, answerSeconds }: Figures): WritingTime | undefined =>
  seconds === 0
    ? undefined
    : {
        minutes: Math.max(1, Math.round(seconds / 60)),
        perPost: median(postSeconds),
        perAnswer: median(answerSeconds),
      };

import type { Figures } from './figures';
import type { Bucket } from './histogram';
import type { Thread } from './kept';
import { breadth } from './metrics/breadth';
import { calm } from './metrics/calm';
import { conversation } from './metrics/conversation';
import { credit } from './metrics/credit';
import { depth } from './metrics/depth';
import { followUp } from './metrics/follow-up';
import { languages } from './metrics/languages';
import { listening } from './metrics/listening';
import { loops } from './metrics/loops';
import { purposes, type Served } from './metrics/purposes';
import { questions } from './metrics/questions';
import { receptive } from './metrics/receptive';
import type { Share } from './metrics/share';
import { time, type WritingTime } from './metrics/time';
import { type Trend, trendOf } from './trend';

/** A share, and how it compares with the weeks before where they can bear it. */
export interface Compared {
  share: Share;
  trend: Trend | undefined;
}

/** The measures that are shares, by the names of `lib/habits/metrics`. */
export type Measured = 'conversation' | 'questions' | 'followUp' | 'listening' | 'credit' | 'receptive' | 'calm';

/** What the details say of one week in words; `undefined` where too little is known to say it. */
export interface Measures {
  shares: Readonly<Record<Measured, Compared | undefined>>;
  /** Of the answers of M1, those of which it could not be told whom they speak to. */
  towardsUnknown: number;
  depth: Bucket | undefined;
  breadth: number | undefined;
  loops: Share | undefined;
  purposes: readonly Served[];
  time: WritingTime | undefined;
  languages: { en: number; fr: number } | undefined;
}

/**
 * @param figures of the week
 * @param before of the four weeks before
 * @param today the four weeks of questions end with it, `2026-11-18`
 */
export function measuresOf(
  figures: Figures,
  before: readonly Figures[],
  threads: readonly Thread[],
  today: string,
): Measures {
  const compare = (measure: (of: Figures) => Share | undefined): Compared | undefined => {
    const share = measure(figures);
    return share && { share, trend: trendOf(share, before.map(measure)) };
  };
  return {
    shares: {
      conversation: compare(conversation),
      questions: compare(questions),
      followUp: compare(followUp),
      listening: compare(listening),
      credit: compare(credit),
      receptive: compare(receptive),
      calm: compare(calm),
    },
    towardsUnknown: figures.towardsUnknown ?? 0,
    depth: depth(figures),
    breadth: breadth(figures),
    loops: loops(threads, today),
    purposes: purposes(figures) ?? [],
    time: time(figures),
    languages: languages(figures),
  };
}

import type { Span } from './draft';
import type { Family, Level } from './rule';

/** A rule that fired, with its span in the draft's text. */
export interface Finding extends Span {
  rule: string;
  family: Family;
  level: Level;
  /** Language of the text around the span: suggestions follow it. */
  language: string;
  /** For `house-word`: index of the organisation's term. */
  term?: number;
}

/** *sends* = broadcast-only, *opens* = neither, *talks* = conversational. A state of the text, never a grade. */
export type Balance = 'sends' | 'opens' | 'talks';

/** What holds of a whole text: it only sends, it is bait, it talks with somebody. The first and the last are never both true. */
export interface Verdict {
  broadcastOnly: boolean;
  buzzBait: boolean;
  conversational: boolean;
}

/** How much speaks for each, from 0 to 1; above one half it holds, unless the surer of first and last stands against it. */
export interface Weights {
  broadcast: number;
  bait: number;
  conversation: number;
}

/** What was counted in a draft; all that the log may ever know of it. */
export interface Counts {
  words: number;
  sentences: number;
  questions: number;
  openQuestions: number;
  links: number;
  mentions: number;
  names: number;
  hashtags: number;
  emoji: number;
  /** Counts of the pack: `we`, `i`, `you`, `invite` … */
  [name: string]: number;
}

/** Everything the engine has to say of a draft. */
export interface Review {
  /** All that fired, praise and hints included, in text order. */
  findings: readonly Finding[];
  /** What may be shown: three at most, most important first. */
  marks: readonly Finding[];
  praise?: Finding;
  verdict: Verdict;
  weights: Weights;
  balance: Balance;
  /** Rule ids or names of signs behind the balance, two or three, strongest first. */
  reasons: readonly string[];
  /** Main language of the text, `undefined` when it is none of ours or nothing tells. */
  language?: string;
  counts: Counts;
}

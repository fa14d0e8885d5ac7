/** A stretch of a draft's text: UTF-16 offsets, `end` exclusive. An absence has `start === end`. */
export interface Span {
  start: number;
  end: number;
}

/** What is being written. `unknown` is coached like a post and counted apart. */
export type Kind = 'post' | 'comment' | 'reply' | 'quote' | 'thread' | 'reshare' | 'article' | 'edit' | 'unknown';

/** The most that a site takes of a text, or of each of its parts. */
export interface Limit {
  /** `weighted`: as X counts; `characters`: UTF-16 units; `graphemes`: what a reader sees as one sign. */
  count: 'weighted' | 'characters' | 'graphemes';
  most: number;
  /** Parts of a thread, each of which has the limit. */
  parts?: readonly Span[];
}

/** When a text is written, as far as rules ask: the engine reads no clock. */
export interface When {
  /** Local time in hours: 22.5 is half past ten at night. */
  hour: number;
  /** Since the first key; absent where that says nothing of haste, as after a paste. */
  seconds?: number;
  /** Today lies in a quiet period of the organisation. */
  quietPeriod?: true;
}

/** The text in a composer and its context. The text stays in memory: nothing here is ever stored. */
export interface Draft {
  text: string;
  kind: Kind;
  author: 'person' | 'page';
  /** First name or handle of the person answered, where the site shows it. */
  addressee?: string;
  /** The text that is answered, as far as the site shows it. In memory only. */
  parent?: string;
  when?: When;
  limit?: Limit;
  /** Language to assume when the text itself gives no sign of one. */
  language?: string;
}

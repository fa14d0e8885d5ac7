import type { Gate, Pattern, Rule } from './rule';

/** A grammar function of a pack: turns a slot's text, in the whole draft's, into what a template needs, or says that it cannot. */
export type SlotFunction = (slot: string, draft: string) => string | undefined;

/** What a grammar looks up, by table and entry: it travels with the rules. */
export type Tables = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What of a language is code: small, and always at hand. */
export interface Grammar {
  /** Grammar functions of templates, by name. */
  slots: Readonly<Record<string, SlotFunction>>;
  /** Whether a text can stand right after what is before it: elision, articles. Without it everything can. */
  joins?: (before: string, text: string) => boolean;
  /** Whether a text begins with a sentence that leans on the one before it. Without it none does. */
  leans?: (text: string) => boolean;
  /** The most specific noun phrase of a text, as it can stand after a preposition; `undefined` when none is safe. */
  topic?: (text: string) => string | undefined;
}

/** Everything there is to know of one language. */
export interface Pack extends PackData, Grammar {
  /** Word lists shared by rules, by class name. */
  words: Readonly<Record<string, readonly string[]>>;
  /** Phrases counted in every draft, by count name (`we`, `i`, `you`, `invite` …). */
  counts: Readonly<Record<string, readonly string[]>>;
  gates: Readonly<Record<Gate, readonly string[]>>;
  /** The only bracketed texts a suggestion may insert, brackets included. */
  fillIns: readonly string[];
}

/** What of a language is data that a page needs: it can be sent as a message. */
export interface PackData {
  language: string;
  rules: readonly Rule[];
  /** Words by which one person speaks of himself: no suggestion brings one of them into a page’s text. */
  self: Pattern;
  tables?: Tables;
  /** What a balance may rest on beside rules, by sign, in words of this language. */
  signs?: Readonly<Record<string, string>>;
}

/** What a program keeps of a pack: everything but the phrases, which it has in its tables. */
export type Spoken = PackData & Grammar;

/** A word or phrase that the organisation asks to avoid. */
export interface Term {
  avoid: string;
  prefer: readonly string[];
  reason?: string;
  /** Only in texts of this language. */
  language?: string;
}

/** Decides the language of a paragraph from the words that languages use most. */
export interface Detector {
  /** Telling words by language; languages without a pack are listed too, so that their texts stay untouched. */
  tells: Readonly<Record<string, readonly string[]>>;
  /**
   * From hits per language (in the order of `tells`: words of that language alone, then words that it shares) and the
   * number of words: the language, or `undefined` when nothing tells. `assumed` comes with a whole draft alone: the place
   * of the language that it is likely to be in, -1 for none.
   */
  decide(hits: ArrayLike<number>, words: number, assumed?: number): string | undefined;
}

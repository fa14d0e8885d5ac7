import type { Draft, Kind, Span } from './draft';

/** What a finding is about. Line style and colour follow the family. */
export type Family = 'broadcast' | 'bait' | 'risk' | 'praise';

/** `hint`: margin only, after a pause · `suggest`: underline and alternatives · `caution`: own card · `praise`: what is good. */
export type Level = 'hint' | 'suggest' | 'caution' | 'praise';

/** *post* = post, quote, reshare with text, thread, edit, article; *reply* = reply and comment. */
export type Scope = 'post' | 'reply';

/** Conditions of the whole draft under which rules fall silent: a grave event, or an appeal for help. */
export type Gate = 'grave' | 'appeal';

/** `[min]` or `[min, max]`, both inclusive. */
export type Range = readonly [min: number, max?: number];

/**
 * What to look for, as data. `phrases` say where, everything else is a condition; without phrases the conditions decide.
 *
 * Phrase language (words are compared folded: case, apostrophes, no-break spaces, pseudo-bold letters, NFD):
 * `word` · `(a|b c)` alternatives · `x?` optional · `<class>` a word list of the rule or of its pack ·
 * `x+` one to nine in a row · `~3` up to three words of any kind · `^` start and `$` end of the sentence.
 * Built-in classes: `<name>` (capitalised inside a sentence, or a mention), `<capital>` (capitalised anywhere), `<caps>` (all capitals),
 * `<quoted>` (a word in quotation marks), `<bold>` (a word in letters that look bold or italic), `<own>`, `<company>`, `<interest>`, `<competitor>`, `<sensitive>` (a whole name
 * of the identity, see `Identity`), `<mention>`, `<number>`, `<link>`, `<hashtag>`, `<emoji>`,
 * `<email>` (not `contact@`), `<phone>` and `<account>` (a bank account, payment card or French social security number whose check holds).
 * A word written in capitals (`XX`) only meets capitals. The signs `[ ] { } =` can be named; other punctuation is passed over.
 * A phrase never crosses the end of a sentence. French elisions are words of their own (`d'annoncer` = `d'` + `annoncer`),
 * so are the parts of a hyphenated word.
 */
export interface Find {
  phrases?: readonly string[];
  /** Word lists of this rule, by class name. */
  words?: Readonly<Record<string, readonly string[]>>;
  /**
   * What is marked, and what a suggestion replaces. A sentence leaves out links, hashtags and emoji at its end;
   * `with-previous` and `with-next` take the neighbour in the same paragraph along; `ending` is its end punctuation; `stretch` goes on
   * from the phrase as far as emoji stand in a row, or letters look bold (plain words between them included); `line` is the whole line, `bullet` the emoji with which it begins; `draft` is the whole text; `end` is an absence.
   */
  mark:
    | 'phrase'
    | 'sentence'
    | 'with-previous'
    | 'with-next'
    | 'ending'
    | 'stretch'
    | 'line'
    | 'bullet'
    | 'draft'
    | 'end';
  /** Only in these kinds of the rule's scope. */
  kinds?: readonly Kind[];
  /** A draft without a word is found too; there is nothing to mark in it. */
  empty?: true;
  /** Phrases that silence the finding when they stand in the same sentence. */
  unless?: readonly string[];
  /**
   * Conditions on the sentence of the phrase (or on any sentence, without phrases), by count name, see `Counts`. `run`: signs of its
   * end punctuation (`!!` 2, `?!` 1, `?!?` 2, `....` 2); `boldLetters`: letters that look bold; `repeats`: emoji that are the same as the one before.
   */
  sentence?: Readonly<Record<string, Range>>;
  /** Conditions on the line, by count name; `lines`, `shortLines`, `emojiLines` and `listLines` are 0 or 1, see `lineCounts`. */
  line?: Readonly<Record<string, Range>>;
  /** Conditions on the whole draft, by count name: sums of those above, and what only a draft has, see `draftCounts`. */
  draft?: Readonly<Record<string, Range>>;
  /** How many different phrases the draft must hold before any of them is marked. */
  distinct?: number;
  /** Only the first place is marked. */
  once?: true;
  /** Only where no words stand before it in the draft (`first`), or behind it (`last`). */
  place?: 'first' | 'last';
  /** Quoted speech is looked at too. */
  quoted?: true;
  /** How much is made of what is found, where that is not the rule's own level: an `also` may be less sure than the rest. */
  level?: Level;
  /** Gates that silence the rule. Default: `['grave']`, none for the families risk and praise. */
  quiet?: readonly Gate[];
}

/** Where the writer's words go: *trim* cuts or swaps, *turn* rephrases the span, *invite* adds one question. */
export type Size = 'trim' | 'turn' | 'invite';

/** A regular expression as data: a literal is one, and so is what remains of it after a message. */
export type Pattern = Pick<RegExp, 'source' | 'flags'>;

/**
 * How to build one suggestion. Several recipes of a size: the first that fits is offered.
 *
 * `from` is tested on the *rest* of the marked span (what follows the phrase found, end punctuation left out; the whole span when
 * nothing follows or the rule has no phrases), folded to lower case with straight apostrophes and plain spaces; named groups become slots.
 * `to` is a template: `{x}` a slot as written, `{X}` with a capital, `{fn:x}` a slot through one of the pack's grammar functions
 * or one of `plainly`'s,
 * `[fill-in]` one of the pack's fill-ins. Slots always there: `{rest}`, `{before}` (what precedes the phrase in the span), `{span}`
 * (the marked text without end punctuation), `{phrase}`, `{own}` (the phrase's sentence without end punctuation), `{draft}` (the whole text), `{end}` (end punctuation), `{topic}` (the pack's most specific noun phrase), `{addressee}`, `{their}` (in a reply: five to eight words of the text answered, as
 * written there), and `{previous}` or `{next}` when the neighbour is marked too (`{rest}` then ends with the phrase's own sentence).
 * A template with a slot that stays empty is not offered, nor one that would lose a name, a figure or a link of the span.
 */
export interface Recipe {
  size: Size;
  from?: Pattern;
  /** `from` is tested on the whole sentence of the phrase, end punctuation left out, instead of its rest. */
  whole?: true;
  to: string;
  /**
   * Where it may stand, as it adds words behind the writer's: `last` in the draft; `freely` before no list, no line that ends
   * with a colon and no sentence that leans on the one before it; `closing` the same, with more of the draft before it than
   * behind it.
   */
  stands?: 'last' | 'freely' | 'closing';
  /** Tested on what stands there, as it is written: 200 units before the finding, `▮`, the finding, `▮`, 200 units behind it. */
  around?: Pattern;
  /** What the suggestion is there to take out: hashtags, or the names in the phrase found. */
  drops?: 'hashtags' | 'names';
}

/** One thing to look for in one language. Its id is its file's name, the same in every language. */
export interface Rule {
  id: string;
  family: Family;
  level: Level;
  /** On unless the person or the organisation says otherwise. */
  on: boolean;
  scope: readonly Scope[];
  /** Only fits what a person signs: silent where the author is a page. */
  voice?: 'person';
  /** Two to four words naming the thing, lower case, as it reads after the family in the card. */
  title: string;
  /** One or two sentences to the writer, about the text. For praise: the one line the card opens with. */
  why: string;
  /** The same thought said with and without the trait. */
  example: { bad: string; good: string };
  /** Where the claim in `why` comes from. */
  source: { title: string; url?: string };
  find: Find;
  /** Other things that speak for the same: each is found like `find`, marked and mended alike. */
  also?: readonly Find[];
  /** What it looks for says the same whatever the language: the rule speaks in every text. */
  anyLanguage?: true;
  suggest: readonly Recipe[];
}

/** A replacement for a finding's span, free of line breaks and never empty. */
export interface Suggestion {
  size: Size;
  text: string;
  /** The fill-ins inside `text`, as offsets into it. */
  fillIns: readonly Span[];
}

/** What an example's draft has beside its text, where that matters; its kind is else the first that the rule is for. */
export type Setting = Partial<Pick<Draft, 'kind' | 'addressee' | 'parent' | 'when'>>;

/** Texts that prove a rule. `⟦…⟧` surround what must be marked; an absence is `⟦⟧` at the end. */
export interface Examples {
  /** `after`: the text once the first suggestion was applied (give it for at least two). */
  fires: readonly (Setting & { text: string; after?: string })[];
  /** Texts on which the rule must stay silent; `near` marks near misses. */
  quiet: readonly (Setting & { text: string; near?: true })[];
}

import type { Automaton } from './automaton';
import type { Doors, Roots } from './door';
import type { Counts } from './finding';
import type { Lexicon } from './lexicon';
import type { Detector, Spoken, Term } from './pack';
import type { Find, Gate, Rule } from './rule';
import type { Weighing } from './verdict';

/** What a phrase stands for when it is found. */
export interface Target {
  for: 'rule' | 'count' | 'gate' | 'name';
  /** Place of the rule, count or gate in its list, or of a list of the identity. */
  which: number;
  /** Place in the rule's phrases, or of the organisation's term; for a name, see `nameJobs`. */
  phrase: number;
  /** Only at the end of its sentence. */
  atEnd: boolean;
}

/** The same in a program: of each phrase four numbers, its sort first. Most findings of phrases end here: one look into memory each. */
export const SORT = 0;
export const WHICH = 1;
export const PHRASE = 2;
/** 1 or 0. */
export const AT_END = 3;
export const TARGET = 4;

/** Sorts of target, in the order of their numbers. */
export const sorts: readonly Target['for'][] = ['rule', 'count', 'gate', 'name'];
export const COUNT = 1;
export const GATE = 2;

/** A rule with what the engine looks up for it. */
export interface Compiled {
  rule: Rule;
  /** The organisation's word list has none: it speaks in all. */
  language: string;
  /** Place in its pack: the earlier, the more important. */
  priority: number;
  sentence: Limits;
  line: Limits;
  draft: Limits;
  /** As its `find` says: what it marks, whether it has phrases, and looks at quoted speech. */
  mark: Find['mark'];
  phrases: boolean;
  quoted: boolean;
  /** Bits of the gates that silence it. */
  quiet: number;
  /** Only its first place in a paragraph can matter: it is marked once, and nothing may silence that place afterwards. */
  first: boolean;
  /** The rule is the organisation's word list, its phrases are terms. */
  terms?: true;
}

/** Rules of each language, those for texts in none of ours last. */
export type ByLanguage = readonly (readonly number[])[];

/** Conditions, three numbers each: the count at this place must lie between these figures. */
export type Limits = readonly number[];

/** No count is larger. */
export const MOST = 0x3fffffff;

/** All packs and terms, ready to run. Built once, shared by all composers of a page. */
export interface Program {
  lexicon: Lexicon;
  abbreviation: Uint8Array;
  /** Language (place in `languages`, plus one) of which a word is telling, by word id. */
  tellOf: Uint8Array;
  languages: readonly string[];
  packs: readonly Spoken[];
  /** Languages that have a pack. */
  coached: readonly boolean[];
  /** By language: the count (place plus one) that a word adds to all by itself. */
  countOfWord: readonly Uint8Array[];
  automaton: Automaton;
  /** By language: where its phrases begin; last for texts in none of ours, see `elsewhere`. */
  doors: readonly Doors[];
  /** Where the names of the identity begin. */
  names: Doors;
  /** See `TARGET`. */
  targets: Int32Array;
  /** For each rule where the phrases begin that silence it, if it has any. */
  unless: readonly (Roots | undefined)[];
  rules: readonly Compiled[];
  /** Rules without phrases, by place in `rules`, for each place in `doors`: on sentences, on lines, and on whole drafts. */
  ofSentences: ByLanguage;
  ofLines: ByLanguage;
  ofDrafts: ByLanguage;
  /** Rules with phrases that a draft without words meets too. */
  ofBlanks: ByLanguage;
  countNames: readonly string[];
  /** The counts of an empty draft. */
  noCounts: Counts;
  /** The place of each rule in its pack, by id: findings are ranked by it. */
  places: ReadonlyMap<string, number>;
  /** Decides the language of a text, see `Detector`. */
  decide: Detector['decide'];
  terms: readonly Term[];
  weighing: Weighing;
}

/** Place of the texts that are in no language of ours, behind the languages that are told apart. */
export const elsewhere = ({ languages }: Pick<Program, 'languages'>): number => languages.length;

/** Counts that every sentence has, before those of the packs; those of lines and drafts follow, see `lineCounts` and `draftCounts`. */
export const baseCounts = [
  'words',
  'sentences',
  'questions',
  'exclamations',
  'links',
  'mentions',
  'names',
  'numbers',
  'hashtags',
  'emoji',
  'tokens',
  'run',
  'boldLetters',
  'repeats',
] as const;
export const gates: readonly Gate[] = ['grave', 'appeal'];

import type { Automaton } from './automaton';
import type { Doors } from './door';
import type { Counts } from './finding';
import type { Lexicon } from './lexicon';
import type { Detector, Spoken, Term } from './pack';
import type { Gate, Rule } from './rule';
import type { Weighing } from './verdict';

/** What a phrase stands for when it is found. One shape for all, so that reading it stays cheap. */
export interface Target {
  for: 'rule' | 'unless' | 'count' | 'gate' | 'name';
  /** Place of the rule, count or gate in its list, or of a list of the identity. */
  which: number;
  /** Place in the rule's phrases, or of the organisation's term; for a name, see `nameJobs`. */
  phrase: number;
  /** Only at the end of its sentence. */
  atEnd: boolean;
}

/** A rule with what the engine looks up for it. */
export interface Compiled {
  rule: Rule;
  /** The organisation's word list has none: it speaks in all. */
  language: string;
  /** Place in its pack: the earlier, the more important. */
  priority: number;
  sentence: readonly Limit[];
  line: readonly Limit[];
  draft: readonly Limit[];
  /** Bits of the gates that silence it. */
  quiet: number;
  /** Only its first place in a paragraph can matter: it is marked once, and nothing may silence that place afterwards. */
  first: boolean;
  /** The rule is the organisation's word list, its phrases are terms. */
  terms?: true;
}

/** Rules of each language, those for texts in none of ours last. */
export type ByLanguage = readonly (readonly number[])[];

/** A condition: the count at this place must lie between these figures. */
export interface Limit {
  count: number;
  min: number;
  max: number;
}

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
  targets: readonly Target[];
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

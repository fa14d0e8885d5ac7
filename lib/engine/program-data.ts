import type { Target } from './program';
import type { Shape } from './shapes';
import type { Weighing } from './verdict';

/** What takes long to work out of packs and terms, in a form that a message can carry. See `link`. */
export interface ProgramData {
  languages: readonly string[];
  /** Languages that have a pack. */
  coached: readonly boolean[];
  /** Counts of every draft, by place. */
  countNames: readonly string[];
  /** Every word that means something, folded; its id is its place plus one. */
  words: readonly string[];
  /** Words with something more to know of them, each list by word id. */
  abbreviations: readonly number[];
  notNames: readonly number[];
  tells: readonly Numbered[];
  /** By language. */
  counts: readonly (readonly Numbered[])[];
  /** Symbols of the classes that a word belongs to, of words that belong to any. */
  classes: readonly (readonly [id: number, symbols: readonly number[]])[];
  /** Nodes of the automaton, one after the other: how many edges, symbol and node of each, how many phrases are complete, which. */
  nodes: readonly number[];
  /** By language, then elsewhere, then for names: where phrases begin that must open a sentence, and where all others do. */
  roots: readonly (readonly [opening: RootData, anywhere: RootData])[];
  /** Nodes at which the phrases begin that silence a rule, by its place, of rules that have any: as above. */
  unless: readonly (readonly [rule: number, opening: number, anywhere: number])[];
  /** What the phrases stand for, by number. */
  targets: readonly Target[];
  /** How what is private is written, as patterns. */
  shapes: Readonly<Record<Shape, string>>;
  weighing: Weighing;
}

/** A word by its id, and what is told of it. */
export type Numbered = readonly [id: number, value: number];

/** A root: its node, the symbols that lead on, and the node that each word leads to from there, of words that lead anywhere. */
export interface RootData {
  node: number;
  symbols: readonly number[];
  words: readonly Numbered[];
}

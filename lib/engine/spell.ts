import { type Ahead, either, type Graph, reading } from './graph';
import type { Phrase } from './phrase';
import { ANY, capsSymbol, wordSymbol } from './symbols';
import type { ClassLists, Vocabulary } from './vocabulary';

/** What spelling needs besides the phrase: `lists` are the word classes it may name, nearest first. */
export interface Speller {
  graph: Graph;
  vocabulary: Vocabulary;
  lists: readonly ClassLists[];
  /** The end of the phrase, and its end where that must be the sentence's too. */
  ends: { anywhere: Ahead; ofSentence: () => Ahead };
}

/**
 * Adds a phrase to the graph, from its end to its start, so that alternatives share what follows them. `then` comes after it.
 * Throws an error when it names an unknown word class, or when something follows the end of the sentence.
 */
export function spell(phrase: Phrase, then: Ahead, speller: Speller): Ahead {
  if ('all' in phrase) return phrase.all.reduceRight((after, part) => spell(part, after, speller), then);
  if ('end' in phrase) return spellEnd(then, speller);
  if ('gap' in phrase) return spellGap(phrase.gap, then, speller.graph);
  const symbols: number[] = [];
  const longer: Ahead[] = [];
  for (const choice of 'any' in phrase ? phrase.any : [phrase]) {
    if ('word' in choice) symbols.push(symbolOf(choice, speller));
    else if ('class' in choice) {
      const { symbol, rows } = speller.vocabulary.classOf(choice.class, speller.lists);
      if (symbol !== undefined) symbols.push(symbol);
      longer.push(...rows.map((row) => spell(row, then, speller)));
    } else longer.push(spell(choice, then, speller));
  }
  return either(symbols.length > 0 ? [...longer, reading(speller.graph, symbols, then)] : longer);
}

function spellEnd(then: Ahead, { ends }: Speller): Ahead {
  if (then !== ends.anywhere) throw new Error('Nothing may follow $ in a phrase: it is the end of the sentence.');
  return ends.ofSentence();
}

function symbolOf({ word, caps }: { word: string; caps?: true }, { vocabulary }: Speller): number {
  const id = vocabulary.wordId(word);
  return caps ? capsSymbol(id) : wordSymbol(id);
}

function spellGap(most: number, then: Ahead, graph: Graph): Ahead {
  let ahead = then;
  for (let n = 0; n < most; n++) ahead = either([reading(graph, [ANY], ahead), then]);
  return ahead;
}

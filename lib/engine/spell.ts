import { type Ahead, either, type Graph, reading } from './graph';
import type { Phrase } from './phrase';
import { ANY, capsSymbol, wordSymbol } from './symbols';
import type { ClassLists, Vocabulary } from './vocabulary';

/**
 * Adds a phrase to the graph, from its end to its start, so that alternatives share what follows them. `then` comes after it.
 * `lists` are the word classes it may name, nearest first. Throws an error when it names none of them.
 */
export function spell(
  phrase: Phrase,
  then: Ahead,
  graph: Graph,
  vocabulary: Vocabulary,
  lists: readonly ClassLists[],
): Ahead {
  const go = (part: Phrase, after: Ahead): Ahead => spell(part, after, graph, vocabulary, lists);
  if ('all' in phrase) return phrase.all.reduceRight((after, part) => go(part, after), then);
  if ('any' in phrase) return either(phrase.any.map((choice) => go(choice, then)));
  if ('gap' in phrase) return spellGap(phrase.gap, then, graph);
  if ('word' in phrase) {
    const id = vocabulary.wordId(phrase.word);
    return reading(graph, phrase.caps ? capsSymbol(id) : wordSymbol(id), then);
  }
  const { symbol, rows } = vocabulary.classOf(phrase.class, lists);
  const single = symbol === undefined ? [] : [reading(graph, symbol, then)];
  return either([...single, ...rows.map((row) => go(row, then))]);
}

function spellGap(most: number, then: Ahead, graph: Graph): Ahead {
  let ahead = then;
  for (let n = 0; n < most; n++) ahead = either([reading(graph, ANY, ahead), then]);
  return ahead;
}

import type { Span } from './draft';
import type { Program } from './program';
import type { Find } from './rule';
import { sentenceEnd, sentenceStart, tailOf } from './sentences';
import { EMOJI, STYLED_LETTERS, type Tokens } from './tokens';

/** A rule that fired inside a paragraph. Offsets are the paragraph's. */
export interface Hit {
  rule: number;
  phrase: number;
  /** What is marked. */
  start: number;
  end: number;
  /** The phrase that was found, inside what is marked. */
  phraseStart: number;
  phraseEnd: number;
  /** The sentence of the phrase: its place, and its text. */
  sentence: number;
  sentenceStart: number;
  sentenceEnd: number;
}

/** What is marked holds the phrase found, unless it is a part of the sentence or the line that the rule names. */
export function makeHit(
  program: Program,
  tokens: Tokens,
  rule: number,
  phrase: number,
  sentence: number,
  first: number,
  after: number,
): Hit {
  const { mark, phrases } = program.rules[rule]!;
  const part =
    mark === 'stretch'
      ? stretchFrom(tokens, first, sentence)
      : partOf(tokens, mark === 'line' && phrases ? 'phrase' : mark, sentence);
  const phraseStart = part?.start ?? tokens.start[first]!;
  const phraseEnd = part?.end ?? tokens.end[after - 1]!;
  const around = part ?? markOf(tokens, mark, sentence);
  return {
    rule,
    phrase,
    start: around ? Math.min(phraseStart, around.start) : phraseStart,
    end: around ? Math.max(phraseEnd, around.end) : phraseEnd,
    phraseStart,
    phraseEnd,
    sentence,
    sentenceStart: Math.min(phraseStart, sentenceStart(tokens, sentence)),
    sentenceEnd: Math.max(phraseEnd, sentenceEnd(tokens, sentence)),
  };
}

/** What a rule marks whatever its phrase: the end punctuation of the sentence, the line, or the emoji with which it begins. */
function partOf(tokens: Tokens, mark: Find['mark'], sentence: number): Span | undefined {
  if (mark === 'ending') return { start: tokens.stop[sentence]!, end: tokens.close[sentence]! };
  if (mark === 'line') return lineOf(tokens);
  if (mark !== 'bullet') return undefined;
  return { start: tokens.start[0]!, end: tokens.end[Math.max(1, rowOf(tokens, 1)) - 1]! };
}

/** Where the emoji end that stand in a row. */
function rowOf({ kind, count }: Tokens, from: number): number {
  let t = from;
  while (t < count && kind[t] === EMOJI) t++;
  return t;
}

/** Most plain words between two that look bold, where both are one matter. */
const BETWEEN = 8;

/** A row of emoji, or from a word that looks bold to the last that does: across plain words of its sentence, into the next sentence only where that begins bold. */
function stretchFrom(tokens: Tokens, from: number, sentence: number): Span {
  const { first, sentences, flags, kind, start, end } = tokens;
  if (kind[from] === EMOJI) return { start: start[from]!, end: end[rowOf(tokens, from) - 1]! };
  const isBold = (t: number): boolean => (flags[t]! & STYLED_LETTERS) !== 0;
  let last = from;
  for (let s = sentence; s < sentences; s++) {
    const limit = first[s + 1]!;
    for (let t = last + 1; t < limit && t - last <= BETWEEN + 1; t++) if (isBold(t)) last = t;
    if (last !== limit - 1 || s + 1 === sentences || !isBold(limit)) break;
  }
  return { start: start[from]!, end: end[last]! };
}

const lineOf = (tokens: Tokens): Span => ({ start: tokens.start[0]!, end: Math.max(tokens.end[0]!, tailOf(tokens)) });

/** What a rule marks around its phrase: its sentence, with a neighbour or not, or its line; nothing but the phrase else. */
function markOf(tokens: Tokens, mark: Find['mark'], sentence: number): Span | undefined {
  const last = tokens.sentences - 1;
  if (mark === 'line') return lineOf(tokens);
  if (mark !== 'sentence' && mark !== 'with-previous' && mark !== 'with-next') return undefined;
  const from = mark === 'with-previous' ? Math.max(0, sentence - 1) : sentence;
  const to = mark === 'with-next' ? Math.min(last, sentence + 1) : sentence;
  return { start: sentenceStart(tokens, from), end: sentenceEnd(tokens, to) };
}

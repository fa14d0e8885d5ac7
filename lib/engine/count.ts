import { baseCounts, type Limit, type Program } from './program';
import { EMOJI, EXCLAMATION, HASHTAG, LINK, MARK, MENTION, NAMED, NUMBER, QUESTION, type Tokens, WORD } from './tokens';

const place = (name: (typeof baseCounts)[number]): number => baseCounts.indexOf(name);
const [WORDS, SENTENCES, QUESTIONS, EXCLAMATIONS] = [
  place('words'),
  place('sentences'),
  place('questions'),
  place('exclamations'),
];
const [NAMES, NUMBERS, TOKENS] = [place('names'), place('numbers'), place('tokens')];
const placeOfKind = new Uint8Array(8);
placeOfKind[MENTION] = place('mentions');
placeOfKind[LINK] = place('links');
placeOfKind[HASHTAG] = place('hashtags');
placeOfKind[EMOJI] = place('emoji');

/** Telling words in these tokens, by language. */
export function countTells(program: Program, { count, id }: Tokens): Int32Array {
  const tells = new Int32Array(program.languages.length);
  const { tellOf } = program;
  for (let t = 0; t < count; t++) {
    const language = tellOf[id[t]!]!;
    if (language !== 0) tells[language - 1]!++;
  }
  return tells;
}

/** Writes the counts of each sentence, a row each; those that whole phrases add come later. */
export function countTokens(tokens: Tokens, counts: Int32Array, language: number, program: Program): void {
  const { first, kind, flags, id, ending } = tokens;
  const width = program.countNames.length;
  const counted = program.countOfWord[language] ?? noCounts;
  for (let s = 0; s < tokens.sentences; s++) {
    const row = s * width;
    const limit = first[s + 1]!;
    let words = 0;
    let marks = 0;
    for (let t = first[s]!; t < limit; t++) {
      const k = kind[t]!;
      const word = id[t]!;
      if (k === WORD) {
        words++;
        if (word !== 0 && counted[word]! !== 0) counts[row + counted[word]! - 1]!++;
        if ((flags[t]! & NAMED) === NAMED && program.automaton.notName[word] === 0) counts[row + NAMES]!++;
      } else if (k === NUMBER) {
        words++;
        counts[row + NUMBERS]!++;
      } else if (k === MARK) marks++;
      else counts[row + placeOfKind[k]!]!++;
    }
    counts[row + WORDS] = words;
    counts[row + TOKENS] = limit - first[s]! - marks;
    if (words > 0) counts[row + SENTENCES] = 1;
    if (ending[s] === QUESTION) counts[row + QUESTIONS] = 1;
    if (ending[s] === EXCLAMATION) counts[row + EXCLAMATIONS] = 1;
  }
}

const noCounts = new Uint8Array(0);

/** Sum of all rows. */
export function sumCounts(counts: Int32Array, rows: number, width: number): Int32Array {
  const sums = new Int32Array(width);
  for (let s = 0; s < rows; s++) for (let c = 0; c < width; c++) sums[c]! += counts[s * width + c]!;
  return sums;
}

/** Whether all conditions hold for the counts that start at `from`. */
export function holds(limits: readonly Limit[], counts: Int32Array, from = 0): boolean {
  for (const { count, min, max } of limits) {
    const n = counts[from + count]!;
    if (n < min || n > max) return false;
  }
  return true;
}

import { baseCounts, type Limits, type Program } from './program';
import {
  ACCOUNT,
  AGAIN,
  EMAIL,
  EMOJI,
  EXCLAMATION,
  HASHTAG,
  LINK,
  MARK,
  MENTION,
  NAMED,
  NUMBER,
  PHONE,
  QUESTION,
  STYLED_LETTERS,
  type Tokens,
  WORD,
} from './tokens';

const place = (name: (typeof baseCounts)[number]): number => baseCounts.indexOf(name);
const [WORDS, SENTENCES, QUESTIONS, EXCLAMATIONS] = [
  place('words'),
  place('sentences'),
  place('questions'),
  place('exclamations'),
];
const [NAMES, NUMBERS, TOKENS] = [place('names'), place('numbers'), place('tokens')];
const [RUN, BOLD_LETTERS, REPEATS] = [place('run'), place('boldLetters'), place('repeats')];
const placeOfKind = new Uint8Array(10);
placeOfKind[MENTION] = placeOfKind[EMAIL] = place('mentions');
placeOfKind[LINK] = place('links');
placeOfKind[HASHTAG] = place('hashtags');
placeOfKind[EMOJI] = place('emoji');
placeOfKind[NUMBER] = placeOfKind[PHONE] = placeOfKind[ACCOUNT] = NUMBERS;

/** Telling words in these tokens: those of one language alone by language, then those that it shares by language. */
export function countTells(program: Program, { count, id }: Tokens): number[] {
  const { tellOf, languages } = program;
  const tells: number[] = new Array(languages.length * 2).fill(0);
  for (let t = 0; t < count; t++) {
    const among = tellOf[id[t]!]!;
    if (among === 0) continue;
    const from = (among & (among - 1)) === 0 ? 0 : languages.length;
    for (let l = 0; among >> l !== 0; l++) tells[from + l]! += (among >> l) & 1;
  }
  return tells;
}

/** Counts of a line: of each sentence a row of `width`, and their sums. */
export interface SentenceCounts {
  width: number;
  rows: Int32Array;
  sums: number[];
  /** Sentences with words, and how many of them follow the last question, -1 without any. */
  sentences: number;
  asked: number;
}

/** Writes the counts of each sentence and their sums; those that whole phrases add come later. */
export function countTokens(tokens: Tokens, counts: SentenceCounts, language: number, program: Program): void {
  const { rows, sums, width } = counts;
  const counted = program.countOfWord[language] ?? noCounts;
  const { notName } = program.automaton;
  const { first, kind, flags, id, ending, run } = tokens;
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
        const count = counted[word]!;
        if (count > 0) {
          rows[row + count - 1]!++;
          sums[count - 1]!++;
        }
        if ((flags[t]! & NAMED) === NAMED && notName[word] === 0) rows[row + NAMES]!++;
      } else if (k === MARK) marks++;
      else countOther(rows, row, k, flags[t]!);
    }
    rows[row + WORDS] = words + rows[row + NUMBERS]!;
    rows[row + TOKENS] = limit - first[s]! - marks;
    rows[row + SENTENCES] = rows[row + WORDS]! > 0 ? 1 : 0;
    rows[row + QUESTIONS] = ending[s] === QUESTION ? 1 : 0;
    if (rows[row + WORDS]! > 0) {
      counts.sentences++;
      if (ending[s] === QUESTION) counts.asked = 0;
      else if (counts.asked !== -1) counts.asked++;
    }
    rows[row + EXCLAMATIONS] = ending[s] === EXCLAMATION ? 1 : 0;
    rows[row + RUN] = run[s]!;
    if (tokens.styled > 0) rows[row + BOLD_LETTERS] = countStyled(tokens, s);
    for (let c = 0; c < baseCounts.length; c++) sums[c]! += rows[row + c]!;
  }
}

/** Counts what is neither word nor sign. */
function countOther(rows: Int32Array, row: number, kind: number, flags: number): void {
  rows[row + placeOfKind[kind]!]!++;
  if ((flags & AGAIN) !== 0) rows[row + REPEATS]!++;
}

/** How many letters of a sentence look bold; each is a pair. */
function countStyled({ first, flags, start, end }: Tokens, sentence: number): number {
  let units = 0;
  for (let t = first[sentence]!; t < first[sentence + 1]!; t++)
    if ((flags[t]! & STYLED_LETTERS) !== 0) units += end[t]! - start[t]!;
  return units >> 1;
}

/** A language that is not coached counts no words of its own. */
const noCounts = new Uint8Array(0);

/** Whether all conditions hold for the counts that start at `from`. */
export function holds(limits: Limits, counts: ArrayLike<number>, from = 0): boolean {
  for (let l = 0; l < limits.length; l += 3) {
    const n = counts[from + limits[l]!]!;
    if (n < limits[l + 1]! || n > limits[l + 2]!) return false;
  }
  return true;
}

/** Whether any part of what these are the sums of may hold them: none has more than all. */
export function mayHold(limits: Limits, sums: readonly number[]): boolean {
  for (let l = 0; l < limits.length; l += 3) if (sums[limits[l]!]! < limits[l + 1]!) return false;
  return true;
}

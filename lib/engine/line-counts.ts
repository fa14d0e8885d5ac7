import { baseCounts } from './program';
import { EMOJI, type Tokens } from './tokens';

/** Counts that a line adds one to, or nothing. */
export const lineCounts = [
  /** It has words. */
  'lines',
  /** It is one short sentence, and no item of a list. */
  'shortLines',
  /** It begins with an emoji that stands for no word. */
  'emojiLines',
  /** It begins like an item of a list: with a dash, a bullet or a number. */
  'listLines',
] as const;

/** Flags, and plus, minus and their like, stand for words. */
const spoken = /^\s*(?:\ud83c[\udde6-\uddff]|[\u2795-\u2797])/;

/** Most words of a short line. */
const SHORT = 12;

const item = /^\s*(?:[-–—•·*▪▫◻◼◽◾●■○◦‣►▶→✓✔☑–]|\ud83d[\udd36-\udd3b]|\d{1,2}(?:\s?[.)/–-](?!\d)|\ufe0f?\u20e3))/;

const [WORDS, SENTENCES] = [baseCounts.indexOf('words'), baseCounts.indexOf('sentences')];

/** Writes them behind the sums of a line that has tokens. */
export function countLine(text: string, tokens: Tokens, sums: number[]): void {
  const from = sums.length - lineCounts.length;
  if (sums[WORDS] === 0) return;
  const listed = item.test(text);
  const decorated = tokens.kind[0] === EMOJI && !spoken.test(text);
  sums[from] = 1;
  sums[from + 1] = Number(sums[SENTENCES]! <= 1 && sums[WORDS]! <= SHORT && !listed && !decorated);
  sums[from + 2] = Number(decorated);
  sums[from + 3] = Number(listed);
}

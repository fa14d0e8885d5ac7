import { EMOJI, HASHTAG, LINK, MARK, NUMBER, type Tokens } from './tokens';

/** First token of a sentence that is more than an emoji. */
export function coreFirst(tokens: Tokens, sentence: number): number {
  const known = tokens.coreFirst[sentence]!;
  if (known !== -1) return known;
  let t = tokens.first[sentence]!;
  const limit = tokens.first[sentence + 1]! - 1;
  while (t < limit && tokens.kind[t] === EMOJI) t++;
  tokens.coreFirst[sentence] = t;
  return t;
}

/** Token after the last that is more than a link, hashtag or emoji at the end of its sentence; a hashtag before the full stop is a word like others. */
export function coreAfter(tokens: Tokens, sentence: number): number {
  const known = tokens.coreAfter[sentence]!;
  if (known !== -1) return known;
  const first = tokens.first[sentence]!;
  let t = tokens.first[sentence + 1]!;
  const isWord = tokens.kind[t - 1] === HASHTAG && tokens.close[sentence]! > tokens.end[t - 1]!;
  while (!isWord && t > first + 1 && tokens.kind[t - 1]! >= LINK && tokens.kind[t - 1]! < MARK) t--;
  tokens.coreAfter[sentence] = t;
  return t;
}

/** Where the words of a sentence begin. */
export const sentenceStart = (tokens: Tokens, sentence: number): number => tokens.start[coreFirst(tokens, sentence)]!;

/** Where a sentence ends: with its punctuation, unless links, hashtags or emoji stand between. */
export function sentenceEnd(tokens: Tokens, sentence: number): number {
  const after = coreAfter(tokens, sentence);
  return after === tokens.first[sentence + 1] ? tokens.close[sentence]! : tokens.end[after - 1]!;
}

/** Where one more sentence would go: after the last words, before closing hashtags; -1 in a line without words. */
export function tailOf(tokens: Tokens): number {
  let s = tokens.sentences - 1;
  while (s >= 0 && !hasWord(tokens, s)) s--;
  if (s < 0) return -1;
  let t = tokens.first[s + 1]!;
  while (tokens.kind[t - 1] === HASHTAG) t--;
  return t === tokens.first[s + 1] ? tokens.close[s]! : tokens.end[t - 1]!;
}

function hasWord(tokens: Tokens, sentence: number): boolean {
  for (let t = tokens.first[sentence]!; t < tokens.first[sentence + 1]!; t++)
    if (tokens.kind[t]! <= NUMBER) return true;
  return false;
}

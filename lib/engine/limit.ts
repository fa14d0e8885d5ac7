import type { Draft, Limit, Span } from './draft';
import { domains } from './read-link';

/** What X counts for a link, whatever its length, and for an emoji. */
const LINK = 23;
const EMOJI = 2;

/** Links as X finds them: with a scheme, or a host name with a known ending. */
const link = new RegExp(
  `https?://\\S*[^\\s.,;:!?)»”"']|(?<![\\p{L}\\p{N}@._-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}(?:${[...domains].join('|')})(?![\\p{L}\\p{N}-])(?:/\\S*[^\\s.,;:!?)»”"'])?`,
  'giu',
);

/** Signs that count once; all others count twice (developer.x.com, “Counting characters”). */
const once: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

const isEmoji = (sign: string): boolean => /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\u20e3/u.test(sign);
const weigh = (sign: string): number => {
  const code = sign.codePointAt(0)!;
  return once.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
};

const graphemes = (text: string): string[] => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

/** How long a text is, by the way a site counts. */
export const counters: Readonly<Record<Limit['count'], (text: string) => number>> = {
  characters: (text) => text.length,
  graphemes: (text) => graphemes(text).length,
  weighted: (text) => {
    let length = 0;
    const rest = text.normalize('NFC').replace(link, () => {
      length += LINK;
      return '';
    });
    for (const sign of graphemes(rest))
      length += isEmoji(sign) ? EMOJI : [...sign].reduce((sum, c) => sum + weigh(c), 0);
    return length;
  },
};

/** Whether the site takes the text with this instead of the span; where it has taken more already, its limit is another. */
export function keepsLimit({ text, limit }: Draft, { start, end }: Span, replacement: string): boolean {
  if (limit === undefined) return true;
  const whole = { start: 0, end: text.length };
  const part = limit.parts?.find((one) => one.start <= start && end <= one.end) ?? whole;
  const count = counters[limit.count];
  const after = text.slice(part.start, start) + replacement + text.slice(end, part.end);
  return count(after) <= limit.most || count(text.slice(part.start, part.end)) > limit.most;
}

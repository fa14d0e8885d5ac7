import type { SlotFunction } from './pack';

/** Letters that look bold or italic, with their accents. */
const styled = /[\u{1d400}-\u{1d7ff}ℂℊ-ℓℕℙ-ℝℤℬℭℯ-ℱℳℴ][\u0300-\u036f]*/gu;

/** More letters than that are a sentence written as one word. */
const SENTENCE = 24;

/** How two words of one family begin. */
const stemOf = (tag: string): string => tag.slice(1, 7).toLowerCase();

const isPart = (tag: string, whole: string): boolean => whole.toLowerCase().includes(tag.slice(1).toLowerCase());

/** Grammar functions of templates that every language has: a text with less make-up. */
export const plainly: Readonly<Record<string, SlotFunction>> = {
  /** Letters that look bold become plain ones. */
  plain: (slot) => slot.replace(styled, (letter) => letter.normalize('NFKC')),
  /** Words in capitals become small. */
  calm: (slot) => slot.replace(/\p{Lu}{2,}/gu, (word) => word.toLowerCase()),
  /** Of many hashtags two that say different things, in their order: long ones are hardly ever the commonest, the longest are sentences. */
  few: (slot) => {
    const tags: string[] = slot.match(/#[\p{L}\d_]+/gu) ?? [];
    const weight = ({ length }: string): number => (length > SENTENCE ? 0 : length);
    const [first = '', ...others] = [...tags].sort((a, b) => weight(b) - weight(a));
    const second = others.find((tag) => stemOf(tag) !== stemOf(first) && !isPart(tag, first));
    return tags.filter((tag, at) => (tag === first || tag === second) && tags.indexOf(tag) === at).join(' ');
  },
  /** Of a run of end punctuation one sign stays, the question mark first; of dots an ellipsis. The space before it stays. */
  one: (slot) => (/^\s*/.exec(slot)?.[0] ?? '') + (slot.includes('?') ? '?' : slot.includes('!') ? '!' : '…'),
};

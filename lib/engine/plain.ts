import { isDisclosed, keepTwo } from './hashtags';
import type { SlotFunction } from './pack';

/** Letters that look bold or italic, with their accents. */
const styled = /[\u{1d400}-\u{1d7ff}ℂℊ-ℓℕℙ-ℝℤℬℭℯ-ℱℳℴ][\u0300-\u036f]*/gu;

/** Grammar functions of templates that every language has. */
export const plainly: Readonly<Record<string, SlotFunction>> = {
  /** Letters that look bold become plain ones. */
  plain: (slot) => slot.replace(styled, (letter) => letter.normalize('NFKC')),
  /** Words in capitals become small. */
  calm: (slot) => slot.replace(/\p{Lu}{2,}/gu, (word) => word.toLowerCase()),
  /** Of many hashtags the two that the draft speaks of, in their order. */
  few: (slot, draft) => {
    const tags = slot.match(/#[\p{L}\d_]+/gu) ?? [];
    return isDisclosed(tags) ? undefined : keepTwo(tags, draft).join(' ');
  },
  /** Of a run of end punctuation one sign stays, the question mark first; of dots an ellipsis. The space before it stays. */
  one: (slot) => (/^\s*/.exec(slot)?.[0] ?? '') + (slot.includes('?') ? '?' : slot.includes('!') ? '!' : '…'),
  /** A word that opened a sentence, in the middle of one. */
  low: (slot) => slot.charAt(0).toLowerCase() + slot.slice(1),
  /** A text that says something, not only a link or a tag. */
  said: (slot) => (/\p{L}{3}/u.test(slot.replace(/(?:https?:|[#@])\S+/g, '')) ? slot : undefined),
};

/** More letters than that are a sentence written as one word. */
const SENTENCE = 24;

/** Shorter tags must stand in the text as they are; of longer ones the beginning is enough, for words are inflected. */
const WHOLE = 5;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How two words of one family begin. */
const stemOf = (tag: string): string => plain(tag).replace(/_/g, '').slice(1, 7);

const isInitials = ({ length }: string): boolean => length <= 4;

/** Initials stand in many words by chance, unless one begins with them. */
const isPart = (tag: string, whole: string): boolean =>
  plain(whole).startsWith(plain(tag)) || (!isInitials(tag) && plain(whole).includes(plain(tag).slice(1)));

/** A text that was paid for says so by a tag: which of its tags may go is not for us to say. */
export const isDisclosed = (tags: readonly string[]): boolean =>
  tags.some((tag) => /^#(?:ad|ads|pub|sponsored|publicite|partenariat|gifted)$/.test(plain(tag)));

/** Letters and figures in one word are a product of the writer's, or play. */
const isOdd = (name: string): boolean => /\p{L}\d\p{L}|\p{L}{4}\d$/u.test(name) || name.length > SENTENCE;

/**
 * How well a tag says what a text is about: not at all, by one short word of it, or by a long word or several, which say
 * more the longer they are. `joined` is the text without what stands between letters.
 */
function aptness(tag: string, words: readonly string[], joined: string): number {
  const name = plain(tag).replace(/[#_]/g, '');
  if (isOdd(name)) return -1;
  if (name.length <= WHOLE) return words.some((word) => word === name || word === `${name}s`) ? 1 : 0;
  return joined.includes(name.slice(0, Math.max(WHOLE, Math.ceil(name.length * 0.7)))) ? name.length : 0;
}

/**
 * Of many hashtags two that say different things: those that say most of what the text speaks of, else those that come first.
 * @param tags with their sign, as they are written
 * @param text the whole draft; its hashtags say nothing
 */
export function keepTwo(tags: readonly string[], text: string): string[] {
  const words = plain(text.replace(/#[\p{L}\d_]+/gu, ' ')).match(/[\p{L}\d]+/gu) ?? [];
  const joined = words.join('');
  const weights = new Map(tags.map((tag) => [tag, aptness(tag, words, joined)]));
  const [first = '', ...others] = [...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)!);
  const different = others.filter((tag) => stemOf(tag) !== stemOf(first) && !isPart(tag, first) && !isPart(first, tag));
  // Two sets of initials say little beside a word.
  const second = (isInitials(first) && different.find((tag) => !isInitials(tag))) || different[0];
  return [...weights.keys()].filter((tag) => tag === first || tag === second);
}

/** More letters than that are a sentence written as one word. */
const SENTENCE = 24;

/** Shorter tags must stand in the text as they are; of longer ones the beginning is enough, for words are inflected. */
const WHOLE = 5;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How two words of one family begin. */
const stemOf = (tag: string): string => plain(tag).slice(1, 7);

const isInitials = ({ length }: string): boolean => length <= 4;

/** Initials stand in many words by chance. */
const isPart = (tag: string, whole: string): boolean => !isInitials(tag) && plain(whole).includes(plain(tag).slice(1));

const countOf = (part: string, text: string): number => text.split(part).length - 1;

/** How often a text speaks of what a tag names; `joined` is the text without what stands between letters. */
function spokenOf(tag: string, words: readonly string[], joined: string): number {
  const name = plain(tag).replace(/[#_]/g, '');
  if (name.length > SENTENCE) return -1;
  if (name.length <= WHOLE) return words.filter((word) => word === name || word === `${name}s`).length;
  return countOf(name.slice(0, Math.max(WHOLE, Math.ceil(name.length * 0.7))), joined);
}

/**
 * Of many hashtags two that say different things: those that the text speaks of most, else those that come first.
 * @param tags with their sign, as they are written
 * @param text the whole draft; its hashtags say nothing
 */
export function keepTwo(tags: readonly string[], text: string): string[] {
  const words = plain(text.replace(/#[\p{L}\d_]+/gu, ' ')).match(/[\p{L}\d]+/gu) ?? [];
  const joined = words.join('');
  const weights = new Map(tags.map((tag) => [tag, spokenOf(tag, words, joined)]));
  const [first = '', ...others] = [...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)!);
  const different = others.filter((tag) => stemOf(tag) !== stemOf(first) && !isPart(tag, first) && !isPart(first, tag));
  // Two sets of initials say little beside a word.
  const second = (isInitials(first) && different.find((tag) => !isInitials(tag))) || different[0];
  return [...weights.keys()].filter((tag) => tag === first || tag === second);
}

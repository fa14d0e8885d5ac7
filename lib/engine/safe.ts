const precious = /https?:\/\/\S+|[@#][\p{L}\d_]+|\d[\d.,\u202f\u00a0]*\d|\d|(?<=[\p{Ll},]['’\s]+)\p{Lu}[\p{L}\d]+/gu;

/**
 * Whether a text can replace a span whose phrase this is: free of line breaks, different, and holding every link, tag, figure and name of what it replaces; a keyword in capitals
 * inside the phrase may go, and hashtags, or names inside the phrase, where the recipe drops them.
 */
export function isSafe(text: string, span: string, phrase: string, drops?: 'hashtags' | 'names'): boolean {
  if (text.includes('\n') || text.trim() === '' || text === span || !balanced(span)) return false;
  // Letters that look bold may become plain ones.
  const kept = text.normalize('NFKC');
  return [...span.normalize('NFKC').matchAll(precious)].every(
    ([item]) =>
      kept.includes(item) ||
      ((drops === 'names' || /^\p{Lu}{2,}$/u.test(item)) && phrase.includes(item)) ||
      (drops === 'hashtags' && item.startsWith('#')),
  );
}

/** A span that cuts a pair of quotation marks or brackets in two cannot be replaced cleanly. */
const balanced = (span: string): boolean =>
  ['“”', '«»', '()', '[]'].every((pair) => count(span, pair.charAt(0)) === count(span, pair.charAt(1))) &&
  count(span, '"') % 2 === 0;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The languages that are told apart; those without a pack are among them so that their texts stay untouched. */
export const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;

/** Of more than this many words, one in ten must tell. */
const SHORT = 10;

/**
 * Tells English and French from each other and from the neighbours, by telling words of each language, in the order above.
 * In a short paragraph one telling word is enough when nothing speaks against it; in a longer one, one word in ten must tell.
 */
export function decide(hits: ArrayLike<number>, words: number): string | undefined {
  let best = -1;
  let second = 0;
  for (let index = 0; index < hits.length; index++) {
    const n = hits[index]!;
    if (best === -1 || n > hits[best]!) {
      if (best !== -1) second = Math.max(second, hits[best]!);
      best = index;
    } else second = Math.max(second, n);
  }
  const most = best === -1 ? 0 : hits[best]!;
  if (most === 0 || most <= second || (words > SHORT && most * 10 < words)) return undefined;
  return languages[best];
}

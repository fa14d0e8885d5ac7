/** The languages that are told apart; those without a pack are among them so that their texts stay untouched. */
export const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;

/** The first so many have a pack. */
const COACHED = 2;

/** Of more than this many words, one in ten must tell. */
const SHORT = 10;

/**
 * Tells English and French from each other and from the neighbours, by telling words of each language, in the order above.
 * In a short paragraph one telling word is enough when nothing speaks against it, and for a neighbour only where no word
 * could be English or French; in a longer one, one word in ten must tell. Of a whole short draft in which that decides
 * nothing, the language holds that has most of its words, of equals the assumed one, or the one that is coached.
 */
export function decide(hits: ArrayLike<number>, words: number, assumed?: number): string | undefined {
  const own = greatest((l) => hits[l]!);
  const isShort = words <= SHORT;
  if (own.is && (isShort || own.most * 10 >= words)) {
    const isDoubted =
      isShort && own.at >= COACHED && own.most === 1 && hits[languages.length]! + hits[languages.length + 1]! > 0;
    if (!isDoubted) return languages[own.at];
  }
  if (!isShort || assumed === undefined) return undefined;
  const all = greatest(
    (l) => hits[l]! + hits[languages.length + l]! + (l === assumed ? EVEN : l < COACHED ? EVEN / 2 : 0),
  );
  return all.is && all.most >= 1 ? languages[all.at] : undefined;
}

/** Decides between equals, and never against one word more. */
const EVEN = 0.5;

/** The language of which there is most, and whether no other has as much. */
function greatest(of: (language: number) => number): { at: number; most: number; is: boolean } {
  let at = -1;
  let most = 0;
  let is = false;
  for (let l = 0; l < languages.length; l++) {
    const n = of(l);
    is = n > most || (is && n < most);
    if (n > most) [at, most] = [l, n];
  }
  return { at, most, is };
}

const vowel = /^[aàâäeéèêëiîïoôöuùûüyœæ]/i;
/** Silent at the start of most words; the few that are aspirated are not worth a wrong elision. */
const mute = /^h/i;
const elided = /(?:^|[\s(«"])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]$/i;
const wantsElision = /(?:^|[\s(«"'’])(?:de|je|le|la|ne|se|me|te|que|ce|jusque|lorsque|puisque|quoique)[ \u00a0]$/i;

/** Whether a text can follow what stands before it: « l’ » wants a vowel, « de » and « je » want none. */
export function joins(before: string, text: string): boolean {
  if (elided.test(before)) return vowel.test(text) || mute.test(text);
  return !(wantsElision.test(before) && (vowel.test(text) || mute.test(text)));
}

const opensLeaning =
  /^(?:et|mais|car|donc|or|ainsi|aussi|alors|même|puis|vous|votre|vos|tout particulièrement)(?!\p{L})/iu;
const leansSoon =
  /^(?:[^\s.!?]+ ){0,5}(?:c['’](?:est|était)|ce|cet|cette|ces|cela|ça|ceux|celles?|celui|ils?|elles?|leurs?|lui|son|sa|ses)(?!\p{L})/iu;

/** Whether a text begins with a sentence that leans on the one before it: one more sentence between them would break the thread. */
export const leans = (text: string): boolean => opensLeaning.test(text) || leansSoon.test(text);

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

/** Titles that carry no dot; with one, any short word is a title or an initial. */
const titles = new Set('dr dre dra prof pr mr mrs ms miss mx sir mme mlle herr frau sr sra srta'.split(' '));

const isTitle = (word: string): boolean =>
  /^[\p{L}\p{M}.-]{1,12}\.$/u.test(word) || titles.has(word.toLowerCase()) || !/[\p{L}\p{N}]/u.test(word);

/**
 * The first name in a name as a site shows it, without titles, initials and pictures; `undefined` where there is none:
 * “3M” is nobody's. The name of a company is taken for one: whoever asks knows that it is a person.
 */
export function firstName(shown: string): string | undefined {
  const word = shown.split(/\s+/).find((one) => !isTitle(one));
  // A picture may stand right beside it.
  const bare = word?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
  return bare && /^[\p{L}\p{M}’'-]{2,40}$/u.test(bare) ? bare : undefined;
}

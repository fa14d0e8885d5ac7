/** Whether a text can follow what stands before it: `an` wants a vowel, `a` wants none. Words whose sound deceives are refused by neither. */
export function joins(before: string, text: string): boolean {
  const article = /(?:^|[\s("“])(an?)\s$/i.exec(before)?.[1]?.toLowerCase();
  if (article === undefined || /^(?:h|u|eu|one)/i.test(text)) return true;
  return /^[aeio]/i.test(text) === (article === 'an');
}

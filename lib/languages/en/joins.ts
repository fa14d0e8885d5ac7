/** Whether a text can follow what stands before it: `an` wants a vowel, `a` wants none. Words whose sound deceives are refused by neither. */
export function joins(before: string, text: string): boolean {
  const article = /(?:^|[\s("“])(an?)\s$/i.exec(before)?.[1]?.toLowerCase();
  if (article === undefined || /^(?:h|u|eu|one)/i.test(text)) return true;
  return /^[aeio]/i.test(text) === (article === 'an');
}

const opensLeaning =
  /^(?:and|but|so|or|because|which|who|where|here|there|you|your|both|even|with (?:this|that|it))\b/i;
const leansSoon = /^(?:[^\s.!?]+ ){0,6}(?:this|these|those|it|its|they|their|them|he|she|his|her|him)\b/i;

/** Whether a text begins with a sentence that leans on the one before it: one more sentence between them would break the thread. */
export const leans = (text: string): boolean =>
  opensLeaning.test(text) || leansSoon.test(text) || /^that(?:['’]s)?\b/i.test(text);

/** Something is, or becomes, what is marked; of somebody one says it in other words. */
export const copula =
  /(?<!\b(?:he|she|they|you|who|i|women|men|people) )\b(?:is|was|be|been|becomes?|became|it['’]s|that['’]s) ▮[^▮]*▮/i;

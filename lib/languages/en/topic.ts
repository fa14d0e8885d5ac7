/** What may close a noun phrase without being part of it. */
const noun =
  /(?<=\b(?:of|about|with|for|in|on|into|behind|from|through|at|our|open(?:ed)?|launch(?:ed)?|clos(?:e|ed)|built|test(?:ed)?)\s)(?<det>our|my|the|this)\s(?<words>(?:[\p{L}\p{N}'’-]+\s){0,2}[\p{L}\p{N}'’-]+)(?=[.,;:!?)]|\s(?:in|near|for|with|at|on|from|to|and|by|of)\b|$)/gimu;

/** Words that show that the phrase is no plain noun phrase, or that nobody can answer about. */
const unsafe =
  /\b(?:is|are|was|were|be|been|have|has|had|will|would|can|could|should|may|not|and|or|but|that|which|who|we|i|you|they|it|our|my|the|this|a|an|to|of|in|on|for|with|at|by|as|way|time|times|world|year|years|month|week|day|days|today|future|past|end|moment|fact|same|other|others|rest|case|first|last|next|one|ones|lot|best|most|people|team|own|\w+(?:ly|ed))\b/i;

/** The most specific noun phrase of a text, with its determiner, as it can stand after *about*; `undefined` when none is safe. */
export function topic(text: string): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { groups } of text.slice(0, 3_000).matchAll(noun)) {
    const { det = '', words = '' } = groups ?? {};
    const long = words.split(/\s+/).length;
    if (unsafe.test(words) || words.length < 5 || (long === 1 && /the|this/i.test(det))) continue;
    const weight = long + (/\p{Lu}|\d/u.test(words) ? 2 : 0) + words.length / 40;
    if (weight > most) {
      most = weight;
      best = `${det.toLowerCase()} ${words}`;
    }
  }
  return best;
}

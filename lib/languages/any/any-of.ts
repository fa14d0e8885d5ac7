/** Any of these words, or patterns of words, whole and in any case; none where there are none. */
export const anyOf = (words: readonly string[] = ['(?!)']): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

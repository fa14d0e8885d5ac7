/** A word or phrase of hype, and a calmer one that fits in its place where there is one. */
export type Hype = readonly [phrase: string, plain?: string];

/** What is counted as hype: a warm word adds one, a loud word or phrase two. */
export const countHype = (loudPhrases: readonly Hype[]): string[] => [
  '(<warm>|<loud>)',
  '<loud>',
  ...loudPhrases.flatMap(([phrase]) => [phrase, phrase]),
];

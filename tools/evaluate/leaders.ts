/** The files of posts that leaders wrote, by the language they are in. */
export const leaders: Readonly<Record<string, readonly string[]>> = {
  en: ['linkedin', 'executive_tweets'],
  fr: ['french_linkedin', 'french_executive_tweets'],
};

/** Their texts in one language. */
export const leadersOf = <Text>(files: ReadonlyMap<string, readonly Text[]>, language: string): Text[] =>
  (leaders[language] ?? []).flatMap((file) => files.get(file) ?? []);

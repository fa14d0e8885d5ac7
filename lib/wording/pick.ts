/** The languages of the interface, each with the region that its dates follow where the browser names none. */
const regions = { en: 'en-GB', fr: 'fr-FR' } as const;

type Language = keyof typeof regions;

/**
 * The locale of the interface: the language of the setting, else the browser's first language that is ours, else English;
 * with the browser's region, so that dates read as the person is used to.
 * @param setting `en`, `fr`, or anything else for "as the browser"
 * @param languages the browser's languages in order of preference (BCP 47)
 */
export function pickLocale(setting: string | undefined, languages: readonly string[]): string {
  const asked = setting !== undefined && isOurs(setting) ? setting : undefined;
  const language = asked ?? languages.map(codeOf).find(isOurs) ?? 'en';
  return languages.find((tag) => codeOf(tag) === language && tag.includes('-')) ?? regions[language];
}

/** The texts that `pickLocale` asks for. */
export function pickFrom<Texts extends { locale: string }>(
  texts: Readonly<Record<Language, Texts>>,
  setting: string | undefined,
  languages: readonly string[],
): Texts {
  const locale = pickLocale(setting, languages);
  return { ...texts[codeOf(locale) as Language], locale };
}

function codeOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function isOurs(code: string): code is Language {
  return Object.hasOwn(regions, code);
}

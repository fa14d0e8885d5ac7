import { en } from './en';
import { fr } from './fr';
import type { Words } from './words';

/** The coach's languages, by code. */
const wordings = { en, fr } as const;

/**
 * The coach's texts in the language of the setting, else in the browser's first language that is ours, else in English.
 * `locale` keeps the browser's region, so that dates read as the person is used to.
 * @param setting `en`, `fr`, or anything else for "as the browser"
 * @param languages the browser's languages in order of preference (BCP 47)
 */
export const pickWords = (setting: string | undefined, languages: readonly string[]): Words =>
  pickFrom(wordings, setting, languages);

/** The same from other texts. */
export function pickFrom<Texts extends { locale: string }>(
  texts: Readonly<Record<'en' | 'fr', Texts>>,
  setting: string | undefined,
  languages: readonly string[],
): Texts {
  const asked = setting !== undefined && isOurs(setting) ? setting : undefined;
  const language = asked ?? languages.map(codeOf).find(isOurs) ?? 'en';
  const found = texts[language];
  return { ...found, locale: languages.find((tag) => codeOf(tag) === language && tag.includes('-')) ?? found.locale };
}

function codeOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function isOurs(code: string): code is 'en' | 'fr' {
  return Object.hasOwn(wordings, code);
}

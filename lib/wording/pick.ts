import { en } from './en';
import { fr } from './fr';
import type { Words } from './words';

/** The interface's languages, by code. */
export const wordings: Readonly<Record<'en' | 'fr', Words>> = { en, fr };

/**
 * The interface's texts: the language of the setting, else the browser's first language that is ours, else English.
 * `locale` keeps the browser's region, so that dates read as the person is used to.
 * @param setting `en`, `fr`, or anything else for "as the browser"
 * @param languages the browser's languages in order of preference (BCP 47)
 */
export function pickWords(setting: string | undefined, languages: readonly string[]): Words {
  const asked = setting !== undefined && isOurs(setting) ? setting : undefined;
  const language = asked ?? languages.map(codeOf).find(isOurs) ?? 'en';
  const words = wordings[language];
  return { ...words, locale: languages.find((tag) => codeOf(tag) === language && tag.includes('-')) ?? words.locale };
}

function codeOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function isOurs(code: string): code is 'en' | 'fr' {
  return Object.hasOwn(wordings, code);
}

import { en } from './en';
import { fr } from './fr';
import type { PathWords } from './words';

/** By language of the interface. */
export const pathWordings: Readonly<Record<'en' | 'fr', PathWords>> = { en, fr };

/** The texts in the language of a locale that `pickLocale` gave. */
export const pickPathWords = (locale: string): PathWords => (locale.startsWith('fr') ? fr : en);

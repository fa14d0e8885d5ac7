import { en } from './en';
import { fr } from './fr';
import type { DataWords } from './words';

/** By language of the interface. */
export const dataWordings: Readonly<Record<'en' | 'fr', DataWords>> = { en, fr };

/** The texts in the language of a locale that `pickLocale` gave. */
export const pickDataWords = (locale: string): DataWords => (locale.startsWith('fr') ? fr : en);

import { en } from './en';
import { fr } from './fr';
import type { HealthWords } from './words';

/** By language of the interface. */
export const healthWordings: Readonly<Record<'en' | 'fr', HealthWords>> = { en, fr };

/** The texts in the language of a locale that `pickLocale` gave. */
export const pickHealthWords = (locale: string): HealthWords => (locale.startsWith('fr') ? fr : en);

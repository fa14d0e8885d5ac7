import { en } from './en';
import { fr } from './fr';
import type { LimitsWords } from './words';

/** By language of the interface. */
export const limitsWordings: Readonly<Record<'en' | 'fr', LimitsWords>> = { en, fr };

/** The texts in the language of a locale that `pickLocale` gave. */
export const pickLimitsWords = (locale: string): LimitsWords => (locale.startsWith('fr') ? fr : en);

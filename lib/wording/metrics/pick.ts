import { en } from './en';
import { fr } from './fr';
import type { MetricsWords } from './words';

/** By language of the interface. */
export const metricsWordings: Readonly<Record<'en' | 'fr', MetricsWords>> = { en, fr };

/** The texts in the language of a locale that `pickLocale` gave. */
export const pickMetricsWords = (locale: string): MetricsWords => (locale.startsWith('fr') ? fr : en);

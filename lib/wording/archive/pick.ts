import { en } from './en';
import { fr } from './fr';
import type { ArchiveWords } from './words';

/** By language of the interface. */
export const archiveWordings: Readonly<Record<'en' | 'fr', ArchiveWords>> = { en, fr };

/** The texts in the language of a locale that `pickLocale` gave. */
export const pickArchiveWords = (locale: string): ArchiveWords => (locale.startsWith('fr') ? fr : en);

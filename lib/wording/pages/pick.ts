import { pickFrom } from '../pick';
import { en } from './en';
import { fr } from './fr';
import type { PageWords } from './words';

/** By language of the interface. */
export const wordings: Readonly<Record<'en' | 'fr', PageWords>> = { en, fr };

/** The texts of our own pages, chosen as `pickFrom` chooses. */
export const pickPageWords = (setting: string | undefined, languages: readonly string[]): PageWords =>
  pickFrom(wordings, setting, languages);

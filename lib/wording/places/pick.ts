import { en } from './en';
import { fr } from './fr';
import type { PlaceWords } from './words';

/** By language of the interface. */
export const placeWordings: Readonly<Record<'en' | 'fr', PlaceWords>> = { en, fr };

/** The texts in the language of a locale that `pickLocale` gave. */
export const pickPlaceWords = (locale: string): PlaceWords => (locale.startsWith('fr') ? fr : en);

import type { Figures } from '../figures';

/** M15: texts sent in English and in French. Nothing unless both were used. */
export const languages = ({ languages: { en, fr } }: Figures): { en: number; fr: number } | undefined =>
  en > 0 && fr > 0 ? { en, fr } : undefined;

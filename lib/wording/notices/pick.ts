import { en } from './en';
import { fr } from './fr';
import type { NoticeWords } from './words';

/** By language of the interface. */
export const noticeWordings: Readonly<Record<'en' | 'fr', NoticeWords>> = { en, fr };

/** The texts in the language of a locale that `pickLocale` gave. */
export const pickNoticeWords = (locale: string): NoticeWords => (locale.startsWith('fr') ? fr : en);

import { expect, it } from 'vitest';
import { en } from '@/lib/wording/en';
import { fr } from '@/lib/wording/fr';
import { pickFrom } from '@/lib/wording/pick';

it.each([
  ['fr', ['en-US'], 'fr', 'fr-FR'],
  ['en', ['fr-CA', 'en-US'], 'en', 'en-US'],
  ['auto', ['de-DE', 'fr-CA', 'en-US'], 'fr', 'fr-CA'],
  ['auto', ['de-DE'], 'en', 'en-GB'],
  [undefined, ['FR'], 'fr', 'fr-FR'],
  ['toString', ['fr-BE'], 'fr', 'fr-BE'],
])('setting %s with browser languages %j speaks %s as in %s', (setting, languages, language, locale) => {
  const words = pickFrom({ en, fr }, setting, languages);
  expect(words.card.close).toBe(language === 'fr' ? 'Fermer' : 'Close');
  expect(words.locale).toBe(locale);
});

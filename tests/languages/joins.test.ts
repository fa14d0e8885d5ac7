import { describe, expect, it } from 'vitest';
import { joins as english } from '@/lib/languages/en/joins';
import { tables as englishTables } from '@/lib/languages/en/tables';
import { joins as french } from '@/lib/languages/fr/joins';
import { tables as frenchTables } from '@/lib/languages/fr/tables';
import { leansBy } from '@/lib/languages/leans';

const [englishLeans, frenchLeans] = [leansBy(englishTables), leansBy(frenchTables)];

describe('what can follow what', () => {
  it.each([
    ['Afin d’', 'toucher', false],
    ['Afin d’', 'aider', true],
    ['n’', 'habite', true],
    ['Il est temps de ', 'utiliser', false],
    ['Il est temps de ', 'tirer parti', true],
    ['Je ', 'utilise', false],
    ['Nous ', 'utilisons', true],
    ['l’', 'souplesse', false],
    ['Notre monde ', 'utile', true],
  ])('French: %s + %s', (before, text, fits) => {
    expect(french(before, text)).toBe(fits);
  });

  it.each([
    ['This is an ', 'shared plan', false],
    ['This is a ', 'shared plan', true],
    ['This is a ', 'open question', false],
    ['We need ', 'open questions', true],
    ['It was an ', 'honest mistake', true],
  ])('English: %s + %s', (before, text, fits) => {
    expect(english(before, text)).toBe(fits);
  });
});

describe('a sentence that leans on the one before it', () => {
  it.each([
    ['This took us two years.', true],
    ['Over the next months, they will learn to solder.', true],
    ['You all made it possible.', true],
    ['In his new role, Marc runs the night shift.', true],
    ['The night shift starts at four.', false],
    ['', false],
  ])('English: %s', (text, does) => {
    expect(englishLeans(text)).toBe(does);
  });

  it.each([
    ['Et surtout ravie de revoir Brest.', true],
    ['C’est le travail de deux ans.', true],
    ['À cette occasion, nous avons signé.', true],
    ['L’équipe de nuit commence à quatre heures.', false],
  ])('French: %s', (text, does) => {
    expect(frenchLeans(text)).toBe(does);
  });
});

import { describe, expect, it } from 'vitest';
import { joins as english } from '@/lib/languages/en/joins';
import { joins as french } from '@/lib/languages/fr/joins';

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

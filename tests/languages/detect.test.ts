import { describe, expect, it } from 'vitest';
import { packs } from '@/lib/languages/packs';
import { makeCoach } from '@/tools/posts/coach';
import { proofsOf, unmark } from './examples';

const coach = makeCoach();
const told = (text: string, language?: string): string =>
  coach.language({ text, kind: 'post', author: 'person', ...(language && { language }) });

describe('the language of a text', () => {
  it.each([
    ['I am hiring.', 'en'],
    ['I am proud. I am tired.', 'en'],
    ['I am not angry, I am disappointed.', 'en'],
    ['Am I wrong?', 'en'],
    ['Trust is earned. Period.', 'en'],
    ['No one reads annual reports.', 'en'],
    ['Revenue +40% in Q3.', 'en'],
    ['Tu es un imbécile.', 'fr'],
    ["T'es vraiment un menteur.", 'fr'],
    ['Arrête de mentir, tu es ridicule.', 'fr'],
    ['Non, tu as tort.', 'fr'],
    ['Non, la réunion est jeudi.', 'fr'],
    ['Nos prix baissent de 10 % lundi. Achetez maintenant.', 'fr'],
    ['Bande de guignols.', 'fr'],
    ['Ich bin sehr stolz.', 'de'],
    ['Estamos muy contentos con el equipo.', 'es'],
    ['Siamo molto contenti di questa squadra e del lavoro.', 'it'],
    ['Estamos muito felizes com a equipe.', 'pt'],
    ['Wij zijn heel blij met het team.', 'nl'],
  ])('%s', (text, language) => expect(told(text)).toBe(language));

  it.each(packs)('$language: the examples of its rules, without being told', (pack) => {
    const texts = proofsOf(pack).flatMap(({ examples }) => examples.fires.map(({ text }) => unmark(text).text));
    expect(texts.filter((text) => told(text) !== pack.language && told(text) !== 'und')).toEqual([]);
    expect(texts.filter((text) => told(text) === 'und').length / texts.length).toBeLessThan(0.05);
  });

  it('of words that two languages share, that of the interface holds', () => {
    expect(told('Excellent point', 'fr')).toBe('fr');
    expect(told('Excellent point', 'en')).toBe('en');
    expect(told('Excellent point')).toBe('und');
  });
});

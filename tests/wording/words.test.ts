import { describe, expect, it } from 'vitest';
import { archiveWordings } from '@/lib/wording/archive/pick';
import { dataWordings } from '@/lib/wording/data/pick';
import { healthWordings } from '@/lib/wording/health/pick';
import { limitsWordings } from '@/lib/wording/limits/pick';
import { metricsWordings } from '@/lib/wording/metrics/pick';
import { noticeWordings } from '@/lib/wording/notices/pick';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import { pathWordings } from '@/lib/wording/path/pick';
import { placeWordings } from '@/lib/wording/places/pick';
import { type Said, shapeOf, textsOf } from './texts';

const breaking = (texts: Said[], pattern: RegExp) => texts.filter(({ text }) => pattern.test(text));
const french = [
  ...textsOf(fr),
  ...textsOf(healthWordings.fr),
  ...textsOf(archiveWordings.fr),
  ...textsOf(dataWordings.fr),
  ...textsOf(placeWordings.fr),
  ...textsOf(limitsWordings.fr),
  ...textsOf(noticeWordings.fr),
  ...textsOf(metricsWordings.fr),
  ...textsOf(pathWordings.fr),
];
const english = [
  ...textsOf(en),
  ...textsOf(healthWordings.en),
  ...textsOf(archiveWordings.en),
  ...textsOf(dataWordings.en),
  ...textsOf(placeWordings.en),
  ...textsOf(limitsWordings.en),
  ...textsOf(noticeWordings.en),
  ...textsOf(metricsWordings.en),
  ...textsOf(pathWordings.en),
];

describe('the words of the interface', () => {
  it('say the same things in both languages', () => {
    expect(shapeOf(fr)).toEqual(shapeOf(en));
    expect(shapeOf(healthWordings.fr)).toEqual(shapeOf(healthWordings.en));
    expect(shapeOf(archiveWordings.fr)).toEqual(shapeOf(archiveWordings.en));
    expect(shapeOf(dataWordings.fr)).toEqual(shapeOf(dataWordings.en));
    expect(shapeOf(placeWordings.fr)).toEqual(shapeOf(placeWordings.en));
    expect(shapeOf(limitsWordings.fr)).toEqual(shapeOf(limitsWordings.en));
    expect(shapeOf(noticeWordings.fr)).toEqual(shapeOf(noticeWordings.en));
    expect(shapeOf(metricsWordings.fr)).toEqual(shapeOf(metricsWordings.en));
    expect(shapeOf(pathWordings.fr)).toEqual(shapeOf(pathWordings.en));
    expect(french.length).toBeGreaterThan(150);
  });

  it.each([
    ['English', english],
    ['French', french],
  ])('%s: curly apostrophes and quotes, no exclamation mark, no three dots, no loose spaces', (_, texts) => {
    expect(breaking(texts, /['"!]|\.\.\.| {2}|undefined|NaN|\[object/)).toEqual([]);
    expect(breaking(texts, /^\s|\s$/)).toEqual([]);
  });

  it('French: a narrow no-break space before ; and ?, a no-break space before : and inside « »', () => {
    expect(breaking(french, /[^\u202f][;?]/)).toEqual([]);
    expect(breaking(french, /[^\u00a0]:(?!\d)/)).toEqual([]);
    expect(breaking(french, /«[^\u00a0]|[^\u00a0]»/)).toEqual([]);
  });

  it('English: no space before a sign', () => {
    expect(breaking(english, /\s[;:?]/)).toEqual([]);
  });

  it('French addresses the reader as vous', () => {
    expect(breaking(french, /(?<!\p{L})(tu|ton|tes|toi)(?!\p{L})/iu)).toEqual([]);
  });
});

describe('counted texts', () => {
  it('follow the plural of the language', () => {
    expect([0, 1, 2].map(en.chip.ideas)).toEqual(['', '1 idea', '2 ideas']);
    expect([0, 1, 2].map(fr.chip.ideas)).toEqual(['', '1 idée', '2 idées']);
    expect([0, 1, 2].map(fr.options.houseWordCount)).toEqual(['aucun mot', '1 mot', '2 mots']);
    expect(fr.week.day('Lundi', 0, 1)).toBe('Lundi\u00a0: 0 réponse, 1 publication');
    expect(en.week.day('Monday', 0, 1)).toBe('Monday: 0 answers, 1 post');
  });

  it.each([
    [en, 9, 5, 'You spoke 14 times: 9 to answer someone, 5 to publish.'],
    [en, 1, 0, 'You spoke once, to answer someone.'],
    [en, 0, 2, 'You spoke twice, to publish.'],
    [fr, 9, 5, 'Vous avez pris la parole 14 fois : 9 pour répondre à quelqu’un, 5 pour publier.'],
    [fr, 1, 0, 'Vous avez pris la parole une fois, pour répondre à quelqu’un.'],
    [fr, 0, 2, 'Vous avez pris la parole 2 fois, pour publier.'],
  ])('tell the week in one sentence', (words, answers, posts, sentence) => {
    const said = words.week.spoke(answers, posts).map(({ text }) => text);
    expect(said.join('').replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  it('chooses the English article', () => {
    expect(en.week.probable('Friday', 'article', 'LinkedIn')).toBe('Friday, an article on LinkedIn');
    expect(en.week.probable('Friday', 'post', 'X')).toBe('Friday, a post on X');
  });
});

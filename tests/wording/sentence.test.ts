import { expect, it } from 'vitest';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import { sentenceOf, type Told } from '@/lib/wording/week/sentence';

const quiet: Told = {
  answers: 0,
  posts: 0,
  isThisWeek: true,
  isPaused: false,
  isAway: false,
  isWaiting: false,
};

const said = (words: typeof en, over: Partial<Told>): string =>
  sentenceOf(words.week, { ...quiet, ...over })
    .map(({ text }) => text)
    .join('')
    .replace(/[\u00a0\u202f]/g, ' ');

it.each([
  [{ answers: 9, posts: 5 }, 'Vous avez pris la parole 14 fois : 9 pour répondre à quelqu’un, 5 pour publier.'],
  [{ answers: 1, isAway: true }, 'Vous avez pris la parole une fois, pour répondre à quelqu’un.'],
  [{ isWaiting: true }, 'Ce que vous avez écrit reste à confirmer.'],
  [{}, 'Pas d’échange cette semaine, et c’est très bien ainsi.'],
  [{ isAway: true }, 'On repart avec une seule réponse ?'],
  [{ isThisWeek: false, isAway: true }, 'Pas d’échange cette semaine-là.'],
  [{ isPaused: true }, 'En pause cette semaine, comme vous l’avez souhaité.'],
  [{ isPaused: true, isThisWeek: false }, 'En pause cette semaine-là.'],
  [{ isPaused: true, posts: 1 }, 'Vous avez pris la parole une fois, pour publier.'],
])('in French: %j', (told, sentence) => {
  expect(said(fr, told)).toBe(sentence);
});

it.each([
  [{ answers: 9, posts: 5 }, 'You spoke 14 times: 9 to answer someone, 5 to publish.'],
  [{ isWaiting: true }, 'What you wrote is waiting to be confirmed.'],
  [{}, 'No exchange this week, and that is fine.'],
  [{ isAway: true }, 'Start again with one reply?'],
  [{ isThisWeek: false }, 'No exchange that week.'],
  [{ isPaused: true }, 'On pause this week, as you wished.'],
  [{ isPaused: true, isThisWeek: false }, 'On pause that week.'],
])('in English: %j', (told, sentence) => {
  expect(said(en, told)).toBe(sentence);
});

it('tells to stop once the minutes of the week are spent', () => {
  expect([0, 60, 45].map((budget) => en.week.minutes(45, budget))).toEqual([
    '45 minutes in all.',
    '45 minutes of 60.',
    '45 minutes of 45: enough for this week.',
  ]);
});

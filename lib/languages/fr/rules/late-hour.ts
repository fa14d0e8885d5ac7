import type { Examples, Rule } from '../../../engine/rule';
import { lateHour as lateHourInAny } from '../../any/late-hour';

export const lateHour: Rule = {
  ...lateHourInAny,
  title: 'heure tardive',
  why: 'Il est tard chez vous. Vous aviez demandé ce rappel : l’horloge du site peut publier demain matin.',
  example: { bad: 'Publié à 23 h 40.', good: 'Programmé pour 8 h 10, et relu une fois à 8 h.' },
  source: {
    title:
      'Wang, Norcie, Komanduri, Acquisti, Leon et Cranor, “I regretted the minute I pressed share: A Qualitative Study of Regrets on Facebook”, SOUPS, 2011',
  },
};

export const examples: Examples = {
  fires: [
    { text: 'ok⟦⟧', when: { hour: 23.7 } },
    { text: 'Une pensée avant de dormir.⟦⟧', when: { hour: 22.6 } },
    { text: 'Je n’arrive pas à dormir.⟦⟧', when: { hour: 3 } },
    { text: '@ana tu as lu le mauvais tableau.⟦⟧', when: { hour: 0.5 }, kind: 'reply' },
    { text: 'Ce soir, j’ai décidé.⟦⟧', when: { hour: 6.2 } },
  ],
  quiet: [
    { text: 'Une pensée au petit-déjeuner.', when: { hour: 8 } },
    { text: 'Pause de midi.', when: { hour: 13 } },
    { text: 'Une pensée avant de dormir.' },
    { text: 'L’équipe de nuit s’arrête maintenant.', when: { hour: 6.6 }, near: true },
    { text: 'Un dernier appel avant le dîner.', when: { hour: 22.2 }, near: true },
  ],
};

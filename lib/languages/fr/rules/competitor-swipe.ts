import type { Examples, Rule } from '../../../engine/rule';

export const competitorSwipe: Rule = {
  id: 'competitor-swipe',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'pique à un concurrent',
  why: 'Rabaisser un concurrent peut coûter des dommages, même quand tout est vrai. Dites ce que vous faites, sans l’autre : cela suffit.',
  example: {
    bad: 'Contrairement à nos concurrents, nous livrons.',
    good: 'Nous livrons le vendredi, et nous appelons avant de venir.',
  },
  source: {
    title: 'Droit français du dénigrement : la faute existe même si les faits sont vrais, et se poursuit cinq ans',
  },
  find: {
    phrases: [
      "^ (contrairement|à la différence|à l'inverse) (à|de|des|aux) (nos concurrents|nos rivaux|la concurrence|autres fournisseurs|autres prestataires|certains|<competitor>)",
      'nos (concurrents|rivaux) (copient|dorment|échouent|mentent|traînent|ne savent|ne peuvent|ne font|sont à la traîne|sont dépassés|sont perdus|sont largués)',
      'la concurrence (dort|copie|ment|traîne|est à la traîne|est dépassée|est larguée)',
      '<competitor> ~1 (dort|copie|ment|échoue|traîne|triche|arnaque|a copié|a menti|a triché|a échoué)',
      '<competitor> est ~1 (en retard|à la traîne|trop cher|dépassé|mauvais|lent|nul|pire)',
    ],
    mark: 'sentence',
    sentence: { questions: [0, 0] },
  },
  suggest: [{ size: 'trim', from: /^(?<x>(?:nous|on) (?!aussi(?!\p{L}))[^,]{5,})$/u, to: '{X}{end}', drops: 'names' }],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Contrairement à nos concurrents, nous livrons le vendredi.⟧', after: 'Nous livrons le vendredi.' },
    { text: '⟦La concurrence dort.⟧' },
    { text: '⟦Nos concurrents copient.⟧' },
    { text: '⟦À la différence de certains, nous répondons au téléphone.⟧', after: 'Nous répondons au téléphone.' },
    { text: '⟦Nos rivaux sont à la traîne.⟧' },
    { text: '⟦Kronos a copié la pompe.⟧' },
  ],
  quiet: [
    { text: 'Kronos a livré avant nous, et leur notice est meilleure. Qu’en apprendre ?', near: true },
    { text: 'L’usine d’un concurrent a brûlé : on leur prête deux lignes.', near: true },
    { text: 'Contrairement à mon père, je n’ai jamais appris à souder.', near: true },
    { text: 'La concurrence est rude à la course du village, j’ai fini neuvième.', near: true },
    { text: 'Deux rivaux se sont serré la main après la finale.' },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';

export const undisclosedInterest: Rule = {
  id: 'undisclosed-interest',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'lien d’intérêt tu',
  why: 'Vos réglages disent que vous avez un intérêt dans ce nom. En dire du bien demande de le préciser dans le texte même ; le profil ne suffit pas.',
  example: {
    bad: 'La meilleure appli de planning, c’est Lumio.',
    good: 'Je recommande Lumio, dont je suis actionnaire.',
  },
  source: { title: 'Federal Trade Commission (États-Unis), FTC’s Endorsement Guides: What People Are Asking' },
  find: {
    phrases: [
      '(recommande|recommandons|testez|essayez|adopte|adoptez|découvrez|bravo à|félicitations à|passé à|passée à|passés à|fan de|impressionné par|impressionnée par|bluffé par|bluffée par) ~2 <interest>',
      "(meilleur|meilleure|meilleurs|meilleures|préféré|préférée) ~5 (c'est|est) <interest>",
      '<interest> (est|reste|fait|a) ~3 (meilleur|meilleure|génial|géniale|excellent|excellente|formidable|remarquable|bluffant|bluffante|top|imbattable)',
    ],
    mark: 'sentence',
    sentence: { questions: [0, 0] },
    draft: { disclosed: [0, 0] },
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Je suis passé à Lumio, et c’est le jour et la nuit.⟧' },
    { text: '⟦La meilleure appli de planning, c’est Lumio.⟧' },
    { text: '⟦Testez Zephyr.⟧' },
    { text: '⟦Impressionné par Zephyr et par sa démo.⟧' },
    { text: '⟦Je recommande Lumio.⟧' },
  ],
  quiet: [
    { text: 'Je recommande Lumio, dont je suis actionnaire.', near: true },
    { text: 'Zephyr augmente ses prix : qu’avez-vous fait ?', near: true },
    { text: 'Testez Zephyr cette semaine. En toute transparence : je siège à son conseil.', near: true },
    { text: 'Testez la soupe cette semaine.' },
    { text: 'Lumio a déménagé sur le port.', near: true },
  ],
};

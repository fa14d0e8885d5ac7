import type { Examples, Rule } from '../../../engine/rule';
import { figures } from '../money';

export const unpublishedFigures: Rule = {
  id: 'unpublished-figures',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'chiffre tout frais',
  why: 'Un chiffre de l’entreprise pour une période en cours, sans communiqué à côté. S’il est public, ajoutez le lien ; sinon, dites plutôt ce que l’équipe a fait.',
  example: {
    bad: 'Commandes du T3 : +18 %, bravo !',
    good: 'L’équipe de Lin a retrouvé six clients que nous avions laissés partir. C’est ce que je retiens du trimestre.',
  },
  source: {
    title:
      'Rapport de la SEC sur Netflix et Reed Hastings, Regulation FD et réseaux sociaux, 2013 : un chiffre sur Facebook',
  },
  find: {
    phrases: [
      '<ours> ~3 <item> ~6 <period>',
      '<period> ~2 <ours> ~3 <item>',
      '^ (les|le|la)? <item> ~5 <period>',
      '^ <period> ~2 <item>',
      '^ <period> ~1 <number> ~3 <item>',
      '^ ~3 (heures vues|heures visionnées|nouveaux abonnés) <period>',
      '(avons|a) (vendu|livré|signé|gagné|dépassé|enregistré|réalisé) ~1 <number> ~3 <item> ~2 <period>',
    ],
    words: figures,
    mark: 'sentence',
    sentence: { numbers: [1], questions: [0, 0] },
    draft: { links: [0, 0] },
    unless: [
      '(france|pays|français|françaises|état|gouvernement|inflation|chômage|impôt|impôts|pib|insee|selon|secteur|entreprises)',
      '(nationale|nationales|hôpital|vaccins|vaccin|doses|cas|masques|ménages|agriculteurs)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Commandes du T3 : +18 %, bravo !⟧' },
    { text: '⟦Un milliard d’heures vues en juin, soit 2 fois plus.⟧' },
    { text: '⟦Ventes de ce mois : 4 200 unités.⟧' },
    { text: '⟦Les commandes progressent de 30 % ce trimestre.⟧' },
    { text: '⟦Cette année, 12 000 abonnés de plus.⟧' },
  ],
  quiet: [
    { text: 'En 2019 nous avions vendu 4 200 unités : https://acme.example/2019' },
    { text: 'J’ai couru 42 km en juin.', near: true },
    { text: 'Notre équipe a planté 40 arbres ce mois-ci.', near: true },
    { text: 'Les commandes progressent de 30 % ce trimestre, c’est publié : https://acme.example/t3', near: true },
    { text: 'J’ai lu 12 lettres de clients ce mois-ci, et répondu à neuf.', near: true },
    { text: 'Ce trimestre, une chose a changé : la nuit écrit le plan du jour.' },
  ],
};

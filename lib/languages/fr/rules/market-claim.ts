import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const marketClaim: Rule = {
  id: 'market-claim',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'rang sans source',
  why: 'Un rang que l’on se donne ressemble à celui de toutes les autres entreprises. Le fait qui est derrière, un chiffre ou l’histoire d’un client, convainc mieux.',
  example: {
    bad: 'Acteur incontournable du recrutement, nous recrutons.',
    good: 'Une pompe sur trois vendue en Norvège l’an dernier était la nôtre (étude NPA, p. 4).',
  },
  source: {
    title:
      'Scopelliti, Loewenstein et Vosgerau, “You Call It ‘Self-Exuberance’; I Call It ‘Bragging’”, Psychological Science, 2015',
  },
  find: {
    phrases: [
      "(nous sommes|nous restons|on est|notre (groupe|entreprise|société|maison) est) ~2 (leader|leaders|pionnier|pionniers|numéro un|chef de file|la référence|une référence) ~1 (de|du|des|d'|dans|en|sur|de la|de l')",
      "^ (leader|leaders|pionnier|pionniers|acteur|chef de file) ~1 <rank>? (de|du|des|d'|dans|en|de la|de l') ~6 (nous|notre|nos)",
      "<company> ~1 (leader|leaders|pionnier|acteur|chef de file|numéro un) ~2 (de|du|des|d'|dans|en|de la|de l')",
      '(acteur|partenaire|interlocuteur) (incontournable|de référence|de premier plan) ~6 (nous|notre|nos|votre|vos)',
      '^ ~1 (votre|notre|un) partenaire de confiance',
      "^ à la pointe (de|du|des|d')",
      "(nous|notre|nos) ~5 à la pointe (de|du|des|d')",
      "(notre|nos) ~1 (savoir faire|expertise|expertises) (unique|uniques|reconnu|reconnue|reconnues|inégalé|inégalée|incomparable|d'exception)",
    ],
    words: { rank: list('mondial européen français national majeur incontournable historique') },
    mark: 'sentence',
    once: true,
    sentence: { numbers: [0, 0], questions: [0, 0] },
    unless: [
      "(source|étude|enquête|selon|d'après|félicitations|bravo|ne|n'|voulons|voudrions|aimerions|pourquoi)",
      '(rappel|rappelons|rapportez|défaut|défauts|lot|lots|panne)',
    ],
  },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?<a>.*(?:notre|nos) (?:\p{L}+ )?(?:savoir-faire|expertises?)) (?:uniques?|reconnue?s?|inégalée?|incomparable|d'exception)(?<b> .*)$/u,
      to: '{a} {b}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?<a>(?:votre|notre|un) partenaire) de confiance (?<b>.*)$/,
      to: '{a} {b}.',
    },
    { size: 'trim', whole: true, from: /^[^,;:]{4,80}, (?<s>(?:nous|notre|nos) .{4,})$/, to: '{S}.' },
    {
      size: 'turn',
      whole: true,
      from: /(?:leaders?|pionniers?|numéro un|chef de file|référence|pointe)(?: \p{L}+)? (?<of>(?:du |des |de l[a'] ?)[^,;:]{3,60})$/u,
      to: 'Notre métier : {sans-de:of}. Ce que ça change : [ce que ça change, et pour qui].',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Votre partenaire de confiance pour l’énergie.⟧', after: 'Votre partenaire pour l’énergie.' },
    { text: '⟦Acteur incontournable du recrutement, nous recrutons.⟧', after: 'Nous recrutons.' },
    {
      text: '⟦À la pointe de l’acier propre.⟧',
      after: 'Notre métier : l’acier propre. Ce que ça change : [ce que ça change, et pour qui].',
    },
    {
      text: '⟦Notre savoir-faire unique au service des territoires.⟧',
      after: 'Notre savoir-faire au service des territoires.',
    },
    { text: '⟦Acme, leader européen de la pompe, s’implante à Oslo.⟧' },
    { text: 'Oslo, nous voilà. ⟦Nous sommes le leader européen de la pompe.⟧' },
  ],
  quiet: [
    { text: 'Leader de la pompe, nous rappelons nos modèles de mars pour un défaut de joint.', near: true },
    { text: 'Une pompe sur trois vendue en Norvège était la nôtre (étude NPA, p. 4).' },
    { text: 'J’ai demandé à la cheffe de l’équipe de nuit.' },
    { text: 'J’ai croisé un patron à la pointe du numérique, qui répond lui-même au téléphone.', near: true },
    { text: 'Nous voudrions être une référence en sécurité, et nous n’y sommes pas.', near: true },
    { text: 'Pionnière de la soudure, Rosa a formé la moitié de l’atelier.', near: true },
  ],
};

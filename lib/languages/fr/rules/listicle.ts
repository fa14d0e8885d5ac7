import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const listicle: Rule = {
  id: 'listicle',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'promesse chiffrée',
  why: 'Un nombre et une promesse : on survole et on repart. Le point qui vous a coûté le plus est celui auquel on peut répondre.',
  example: {
    bad: '7 habitudes qui changent tout.',
    good: 'L’habitude qui m’a coûté le plus : répondre aux messages la nuit. L’équipe y lisait un ordre.',
  },
  source: {
    title: 'Chakraborty et autres, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  find: {
    phrases: [
      "(<number>|<count>) ~2 <item> (qui|que|qu') (vont|changent|ont|va|font|fait|personne|vous|j'aurais|tout|j'ai|je|transforment|feront|m'ont|les|tu|boostent)",
      '(<number>|<count>) ~2 <item> pour ~1 <gain>',
      '(voici|voilà|faites|appliquez|utilisez|retenez|volez|copiez|découvrez|avec) (mes|les|ces|nos|ses)? (<number>|<count>) ~2 <item>',
      "(les|mes|ces|nos) (<number>|<count>) ~1 (erreurs|secrets|leçons|règles|clés|étapes|techniques|astuces) (que|qu'|qui|pour|à|de|d'|du|des)",
      '^ comment ~7 (en|sans|avec) (seulement|moins de|à peine)? (<number>|<count>) ~3',
    ],
    words: {
      count: list('deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt'),
      item: list(`habitude habitudes leçon leçons prompt prompts astuce astuces chose choses secret secrets conseil conseils erreur erreurs étape étapes
        raison raisons façon façons outil outils technique techniques règle règles clé clés idée idées question questions livre livres principe
        principes méthode méthodes vérité vérités signe signes compétence compétences hacks accroches modèles`),
      gain: list(`booster doubler tripler transformer améliorer devenir gagner réussir exploser décupler écrire créer vendre trouver attirer maîtriser
        avoir obtenir faire convaincre recruter développer générer`),
    },
    mark: 'sentence',
    sentence: { words: [3, 24] },
    unless: ['(sécurité|évacuation|incendie|secours|(trois|deux) raisons (de|pour) fermer|questions à ceux)'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /(?<n>(?<!\p{L})(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)) (?<what>(?:[\p{L}-]+ ){0,2}(?:habitudes|leçons|prompts|astuces|choses|secrets|conseils|erreurs|étapes|raisons|façons|outils|techniques|règles|clés|idées|questions|livres|principes|méthodes|vérités|signes|compétences))/u,
      to: 'De ces {low:n} {what}, je retiens surtout : [une chose].',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦7 habitudes qui changent tout.⟧',
      after: 'De ces 7 habitudes, je retiens surtout : [une chose].',
    },
    { text: '⟦5 leçons que personne ne vous apprend.⟧' },
    {
      text: '⟦Voici mes 4 règles pour une réunion utile.⟧',
      after: 'De ces 4 règles, je retiens surtout : [une chose].',
    },
    { text: '⟦3 astuces pour booster votre équipe.⟧' },
    { text: '⟦12 choses que j’aurais aimé savoir à 30 ans.⟧' },
  ],
  quiet: [
    { text: 'Trois raisons de fermer le site le 12 : le coût, l’accès, et mon retard.', near: true },
    { text: 'Deux questions à ceux qui font tourner une équipe de nuit.', near: true },
    { text: 'Les trois marches de la grille glissent.', near: true },
    { text: 'On a lu douze livres cette année, dont neuf deux fois.' },
    { text: 'Elle sait souder en atelier depuis trois ans.', near: true },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const punchline: Rule = {
  id: 'punchline',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post', 'reply'],
  title: 'petite phrase',
  why: 'La formule sonne comme un point final, et beaucoup y voient désormais un texte de machine. Le cas où vous l’avez vu appelle une réponse.',
  example: {
    bad: 'Diriger, ce n’est pas commander, c’est servir.',
    good: 'Diriger, c’est servir. Je l’ai vu quand l’équipe de nuit a arrêté la ligne sans me demander.',
  },
  source: {
    title:
      'Cardon et Coman, “Professionalism and Trustworthiness in AI-Assisted Workplace Writing”, 2025 : un texte perçu comme écrit par une machine est jugé moins sincère',
  },
  find: {
    phrases: [
      "(ce n'|c'|n') est pas ~5 (c'est|mais)",
      "^ (ce n'|c') est pas (un|une|la|le|l'|des|du) ~3 $",
      "^ ~4 (n'est|ne sont|n'a|ne se) pas ~4 (mais|c'est|il est|elle est) ~5 $",
      "(et non|et pas) (pas)? (un|une|le|la|les|l'|des|du|de|d'|ce|ces) ~3 $",
      "^ (certains|certaines|les uns) ~5 (d'autres|les autres) ~5 $",
      "^ (d'autres|les autres) ~7 $",
      "^ c'est ~4 c'est ~5 $",
      "(n'est|ne sont) plus ~4 (c'est|on est|mais) ~6",
      "^ on n'est plus (dans|à|au|en) ~5 $",
      '^ (pas|non) parce que ~7 $',
      '^ peu (permettent|savent|font|osent|comprennent|réussissent|y arrivent) ~6 $',
      "(plus|moins) (de|d') ~2 (moins|plus) (de|d') ~3 $",
      "^ (moins|plus) (de|d') ~3 (plus|moins) (de|d') ~3 $",
      "le reste (n'est|c'est|est) (que)? (du|de la|des)? (bruit|détail|détails|littérature|vent|blabla)",
      "^ (un|une) ~3 sans ~3 (=|est|c'est|n'est) ~6 $",
      '^ ~6 = ~7 $',
      'il y a (ceux|celles) qui ~5 (ceux|celles) qui',
      "^ (la|le|l') <virtue> (se|est|n'est|commence|gagne|doit|ne|appartient|vaut|mange|passe|naît|fait) ~7 $",
      '^ (un|une) (bon|vrai|grand|bonne|vraie|grande|mauvais) (chef|leader|manager|patron|dirigeant|équipe|entreprise|stratégie|idée) ~7 $',
      '^ (un chef|un boss|un patron|un manager) ~4 un leader ~4 $',
      "^ l'avenir (est|n'est|appartient|se) ~6 $",
      "(parce qu'|car) (un|une) ~3 sans ~3 (=|est|c'est)",
      '^ (arrêtez|arrête) de ~4 (commencez|commence|faites|fais|soyez|sois) ~4 $',
    ],
    words: {
      virtue:
        list(`succès réussite confiance culture croissance talent excellence discipline courage passion régularité constance innovation bienveillance
        changement échec bonheur clarté exécution liberté progrès perfection simplicité curiosité empathie résilience amour espoir haine cupidité
        stratégie créativité connaissance pouvoir argent motivation leadership performance qualité politique république justice travail`),
    },
    mark: 'sentence',
    sentence: { words: [3, 22], numbers: [0, 0], questions: [0, 0], names: [0, 1] },
    unless: [
      '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|avril|juin|juillet|pompe|vanne|erreur|coquille|rectificatif|pardon)',
      "(je|j'|ma|mon|mes|me|moi|m')",
    ],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /^(?<x>[^,;:]{3,30}), ce n'est pas [^,;:]{3,50}?,? (?:mais )?c'est (?<y>[^,;:]{3,70})$/,
      to: '{X}, c’est {y}. Je l’ai vu [où et quand je l’ai vu].',
    },
    {
      size: 'turn',
      whole: true,
      from: /n'est pas [^,;:]{3,50}?,? (?:mais )?c'est (?<y>[^,;:]{3,70})$/,
      to: 'C’est {y}. Je l’ai vu [où et quand je l’ai vu].',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Diriger, ce n’est pas commander, c’est servir.⟧',
      after: 'Diriger, c’est servir. Je l’ai vu [où et quand je l’ai vu].',
    },
    {
      text: '⟦Ce n’est pas un coût, c’est un investissement.⟧',
      after: 'C’est un investissement. Je l’ai vu [où et quand je l’ai vu].',
    },
    { text: '⟦Certains parlent, d’autres agissent.⟧' },
    { text: '⟦Ce n’est pas une crise.⟧ C’est une chance.' },
    { text: '⟦Un chef ordonne, un leader inspire.⟧' },
    { text: '⟦Un atelier sans apprentis = un métier qui s’éteint.⟧' },
  ],
  quiet: [
    { text: 'Ce n’est pas lundi, c’est mardi 10 h.', near: true },
    { text: 'Ce n’est pas la pompe, c’est la vanne que Rosa a changée.', near: true },
    { text: 'La confiance se mesure à la cantine : je mange avec l’équipe de nuit.', near: true },
    { text: 'Mon rapport ne parle pas des coûts mais de mes trois erreurs.', near: true },
    { text: 'On a essayé quatre plannings, et le troisième a tenu.' },
  ],
};

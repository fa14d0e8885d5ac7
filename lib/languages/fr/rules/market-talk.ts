import type { Examples, Rule } from '../../../engine/rule';
import { unsourced } from '../../any/unsourced';

export const marketTalk: Rule = {
  id: 'market-talk',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'cours, fonds ou rachat',
  why: 'Deux mots sur le cours, les fonds levés ou une cession de l’entreprise peuvent bouger un marché et vous engager. Faites-les relire par qui suit les investisseurs.',
  example: {
    bad: 'Notre cours de bourse ne reflète pas notre travail.',
    good: 'Trois clients m’ont dit pourquoi ils étaient restés. C’est pour ça que je travaille.',
  },
  source: { title: 'SEC contre Musk et Tesla, 2018 : « funding secured » ; AMF, DOC-2014-15' },
  find: {
    phrases: [
      "(notre|nos|le) (cours de bourse|cours de l'action|cours en bourse|capitalisation boursière) ~2 (ne|n'|est|va|devrait|doit|reflète)",
      "notre ~1 (action|titre|cours de bourse|cours (de l'action)) (a|a encore|avait)? (perdu|gagné|chuté|bondi|reculé|perd|gagne|chute|bondit|recule|s'envole) ~1 <number>",
      "(notre|l') ~1 (action|titre|valorisation|valeur) est ~1 (sous-évaluée|sous-évalué|surévaluée|sous-valorisée|sous-cotée)",
      'notre valorisation (est|va|atteint|dépasse|devrait|mérite|double|triple|a (doublé|triplé|bondi|chuté|été))',
      '(nous|on) ~2 (approchés|approchées|approché|sollicités|sollicité|démarchés) par ~3 (acheteur|acheteurs|acquéreur|acquéreurs|repreneur|repreneurs|fonds|concurrent|concurrents)',
      '(levée de fonds|sortie de cote|introduction en bourse|opa|fusion) ~1 (imminente|proche|en vue|bientôt|en cours de bouclage)',
      "(notre|une) (sortie de (la)? cote|introduction en bourse|levée de fonds|opa) est ~1 (à l'étude|en vue|en cours|prévue|proche|imminente|bouclée)",
      '(nous|on) (bouclons|boucle|finalisons|finalise) ~1 (levée|tour de table|série <letter>)',
      '(les)? vendeurs à découvert (vont|perdront|devraient)',
      '(nous|on|le groupe) ~2 (en discussion|en discussions|en négociation|en négociations) ~3 (racheter|rachat|cession|acquéreur|investisseurs|fusion)',
    ],
    words: { letter: ['a', 'b', 'c', 'd'] },
    ...unsourced,
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Notre cours de bourse a perdu 12 % ce matin.⟧' },
    { text: '⟦Notre valorisation a triplé.⟧' },
    { text: '⟦Nous avons été approchés par deux acquéreurs.⟧' },
    { text: '⟦Notre cours de bourse ne reflète pas notre travail.⟧' },
    { text: '⟦L’action est sous-évaluée.⟧' },
    { text: '⟦Levée de fonds imminente.⟧' },
    { text: '⟦Une sortie de cote est à l’étude.⟧' },
    { text: '⟦Les vendeurs à découvert vont perdre.⟧' },
  ],
  quiet: [
    { text: 'Notre cours de cuisine a perdu 3 élèves.', near: true },
    { text: 'Nous avons été approchés par deux cigognes sur le toit.', near: true },
    { text: 'On partage la cuisine avec une boulangerie.' },
    { text: 'Notre plan d’action tient en trois lignes.', near: true },
    { text: 'J’ai acheté mes premières actions à 19 ans, et je les ai vendues trop tard.', near: true },
    { text: 'L’action de l’équipe de nuit est sous nos yeux chaque matin.', near: true },
    { text: 'Le cours de danse de ma fille ne finit jamais à l’heure.' },
  ],
};

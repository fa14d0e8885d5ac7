import type { Examples, Recipe, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

/** « procéder à la mise en œuvre du » → « lancer le »: the verb, and the article that « de » had swallowed. */
const articles: readonly (readonly [of: string, article: string])[] = [
  ['du', ' le'],
  ['des', ' les'],
  ['de la', ' la'],
  ["de l'", ' l’'],
];
const nouns: readonly (readonly [noun: string, stem: string])[] = [
  ['la mise en (?:œuvre|oeuvre|place)', 'lan'],
  ['la mutualisation', 'partag'],
];

const frames = nouns.flatMap(([noun, stem]) =>
  articles.flatMap(([of, article]): Recipe[] => [
    {
      size: 'trim',
      from: new RegExp(`^procéder à ${noun} ${of}$`),
      to: `${stem === 'lan' ? 'lancer' : 'partager'}${article}`,
    },
    {
      size: 'trim',
      from: new RegExp(`^procédons à ${noun} ${of}$`),
      to: `${stem === 'lan' ? 'lançons' : 'partageons'}${article}`,
    },
  ]),
);

const words = {
  proceed: list('procéder procédons procède procèdent procédé'),
  frame: [
    ...list(
      'déploiement sécurisation optimisation mutualisation rationalisation fiabilisation harmonisation pérennisation opérationnalisation structuration consolidation renforcement accompagnement simplification',
    ),
    ...[
      'mise en œuvre',
      'mise en oeuvre',
      'mise en place',
      'mise à disposition',
      'prise en compte',
      'montée en puissance',
    ],
  ],
};

export const nominalisation: Rule = {
  id: 'nominalisation',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post', 'reply'],
  title: 'noms qui cachent un verbe',
  why: 'Plusieurs tournures en noms dans un même texte : personne n’y fait rien. Le verbe est plus court, et il demande qui.',
  example: { bad: 'Nous procédons à la mise en œuvre du plan.', good: 'On démarre lundi, par deux sites.' },
  source: { title: 'Gouvernement français, charte « À faire, à ne pas faire »' },
  find: {
    phrases: [
      "<proceed> (à|au|aux) (la|l')? <frame>? (du|des|de la|de l'|de|d')?",
      "(la|le|l'|une|un) <frame> (du|des|de|d')",
      "<frame> (du|des|de|d')",
      "(passe|passent|passera) par (la|le|l') <frame> (du|des|de|d')",
      "dans le cadre (de|du|des|d')",
      "en vue (du|de la|des|d'un|d'une)",
      "en termes (de|d')",
      '(effectuer|effectuons|effectue|réaliser|réalisons) (un|une|la|le) (revue|analyse|bilan|audit|étude|diagnostic|point)',
      "(faire|fait|font|feront|fera) l'objet (d'un|d'une|de)",
      "au niveau (du|de la|des|de l')",
      '(a|ont|aura|auront) vocation à',
      "(assurer|assurons|assure) (la|le|l') <frame> (du|des|de|d')",
    ],
    words,
    mark: 'phrase',
    distinct: 2,
  },
  // Two frames in one.
  also: [{ phrases: ["<proceed> à (la|l')? <frame> (du|des|de la|de l'|de|d')"], words, mark: 'phrase' }],
  suggest: frames,
};

export const examples: Examples = {
  fires: [
    {
      text: 'Nous ⟦procédons à la mise en œuvre du⟧ plan.',
      after: 'Nous lançons le plan.',
    },
    { text: '⟦La sécurisation des⟧ flux passe par le déploiement d’outils.' },
    {
      text: 'Dans le cadre de la fusion, nous ⟦procédons à la mutualisation des⟧ moyens.',
      after: 'Dans le cadre de la fusion, nous partageons les moyens.',
    },
    { text: '⟦En vue du⟧ renforcement de la sécurité, mise en place d’un comité.' },
    { text: '⟦Effectuer une revue⟧ en termes de compétences.' },
  ],
  quiet: [
    { text: 'On démarre lundi, par deux sites.' },
    { text: 'J’ai décidé de fusionner les équipes.' },
    { text: 'La mise en demeure est arrivée hier.', near: true },
    { text: 'La mise en place du deuxième éclairage a pris trois jours.', near: true },
    { text: 'Rosa a repeint le cadre de la porte, et le niveau de l’huile est bon.', near: true },
  ],
};

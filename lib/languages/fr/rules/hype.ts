import type { Examples, Recipe, Rule } from '../../../engine/rule';
import type { Hype } from '../../any/hype';
import { loudAdjectives, loudPhrases, warmAdjectives } from '../hype-words';

const adjectives = [...warmAdjectives, ...loudAdjectives];
const anyOf = adjectives.map(([word]) => word).join('|');
const more = 'vraiment|absolument|totalement|très|assez|juste|tout simplement|complètement|proprement';

/** A price is what it is: « Tarif de lancement exceptionnel » → « Tarif de lancement ». */
const price: Recipe = {
  size: 'trim',
  from: new RegExp(`^(?<noun>(?:tarif|prix|offre|remise|promo|promotion)s?(?: [\\p{L}'-]+){0,2}?) (?:${anyOf})$`, 'u'),
  to: '{noun}',
};

/** A calmer word in its place: without one the noun may be too little, « à côté d’une croissance ». */
const swap = ([phrase, plain]: Hype): Recipe[] =>
  plain === undefined ? [] : [{ size: 'trim', from: new RegExp(`^(?:(?:${more}) )?${phrase}$`), to: plain }];

export const hype: Rule = {
  id: 'hype',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'superlatifs',
  why: 'Plusieurs superlatifs dans un même texte s’annulent. Sans eux, c’est le fait qui porte la phrase, et on peut répondre à un fait.',
  example: {
    bad: 'Un lancement révolutionnaire et inédit.',
    good: 'Le lancement a divisé l’attente par deux à Lille.',
  },
  source: {
    title: 'Chakraborty et autres, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  find: {
    phrases: [
      '(tarif|tarifs|prix|offre|offres|remise|promo|promotion) ~2 (<warm>|<loud>)',
      '<more>? (<warm>|<loud>)',
      ...loudPhrases.map(([phrase]) => phrase),
    ],
    words: { more: more.split('|') },
    mark: 'phrase',
    draft: { hype: [3] },
    unless: [
      '(monument|monuments|centre|quartier|site|musée|bâtiment|patrimoine|chute|baisse|inflation|dette|déficit|perte|pertes|pic|sécheresse|crise|pluie|pluies|tempête|crue)',
      '(résultat|produit|charge|charges|résultats) (exceptionnel|exceptionnels|exceptionnelle|exceptionnelles)',
    ],
  },
  suggest: [price, ...[...adjectives, ...loudPhrases].flatMap(swap)],
};

export const examples: Examples = {
  fires: [
    { text: 'Un lancement ⟦révolutionnaire⟧ et inédit.', after: 'Un lancement utile et inédit.' },
    { text: 'C’est ⟦dingue⟧, du jamais vu.' },
    {
      text: 'Une équipe qui a vécu une semaine ⟦incroyable⟧, et un résultat bluffant.',
      after: 'Une équipe qui a vécu une semaine remarquable, et un résultat bluffant.',
    },
    { text: 'Résultats ⟦bluffants⟧, équipe exceptionnelle.', after: 'Résultats convaincants, équipe exceptionnelle.' },
    { text: '⟦Tarif de lancement exceptionnel⟧, du jamais vu.', after: 'Tarif de lancement, du jamais vu.' },
    { text: 'L’expérience ⟦ultime⟧, unique en son genre.' },
  ],
  quiet: [
    { text: 'Le lancement s’est bien passé. Deux écrans ont gelé.' },
    { text: 'L’atelier est classé monument historique.', near: true },
    { text: 'Un dîner incroyable à Turin, et une chorale formidable.', near: true },
    { text: 'Le résultat exceptionnel de l’exercice vient d’une vente de terrain.', near: true },
    {
      text: 'Il parlait d’« une appli révolutionnaire, bluffante, inédite », et personne n’a demandé à quoi elle sert.',
      near: true,
    },
  ],
};

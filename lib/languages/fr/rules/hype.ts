import type { Examples, Recipe, Rule } from '../../../engine/rule';
import { type Hype, loudAdjectives, loudPhrases, warmAdjectives } from '../hype-words';

const adjectives = [...warmAdjectives, ...loudAdjectives];
const anyOf = adjectives.map(([word]) => word).join('|');
const more =
  'vraiment|absolument|totalement|très|si|tellement|plus|assez|juste|tout simplement|complètement|proprement';

const noun = `(?!(?:${anyOf}|${more}|est|sont|était|étaient|fut|sera|a|et)(?!\\p{L}))[\\p{L}\\d'’-]+`;

/** « une semaine incroyable » → « une semaine »; not where a second adjective follows with « et ». */
const behind: Recipe = {
  size: 'trim',
  from: new RegExp(
    `^(?<noun>(?:une?|des|les?|la|nos|notre|mon|ma|mes|cette|cet|ces|ce|vos|votre|leurs?) ${noun}(?: ${noun})?) (?:(?:${more}) )?(?:${anyOf})(?:(?:,| et) (?:${anyOf}))*$`,
    'u',
  ),
  to: '{noun}',
};

/** « une incroyable semaine » → « une semaine ». */
const before: Recipe = {
  size: 'trim',
  from: new RegExp(
    `^(?<det>une?|les|la|nos|notre|mes|cette|ces|vos|votre|leurs?) (?:${anyOf}) (?<noun>(?!et |ou |de |d'|que |qui |pour |à )[\\p{L}-]{3,})$`,
    'u',
  ),
  to: '{det} {noun}',
};

/** A calmer word in its place. */
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
      '<det> ~2 <more>? (<warm>|<loud>) (et (<warm>|<loud>))?',
      '<det> (<warm>|<loud>) ~1',
      '<more>? (<warm>|<loud>)',
      ...loudPhrases.map(([phrase]) => phrase),
    ],
    words: {
      det: 'un une des le la les nos notre mon ma mes cette cet ces ce vos votre leur leurs'.split(' '),
      more: more.split('|'),
    },
    mark: 'phrase',
    draft: { hype: [3] },
    unless: [
      '(monument|monuments|centre|quartier|site|musée|bâtiment|patrimoine|chute|baisse|inflation|dette|déficit|perte|pertes|pic|sécheresse|crise|pluie|pluies|tempête|crue)',
      '(résultat|produit|charge|charges|résultats) (exceptionnel|exceptionnels|exceptionnelle|exceptionnelles)',
    ],
  },
  suggest: [behind, before, ...[...adjectives, ...loudPhrases].flatMap(swap)],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Un lancement révolutionnaire et inédit⟧.', after: 'Un lancement.' },
    { text: 'C’est ⟦dingue⟧, du jamais vu.' },
    {
      text: 'Une équipe qui a vécu ⟦une semaine incroyable⟧, et un résultat bluffant.',
      after: 'Une équipe qui a vécu une semaine, et un résultat bluffant.',
    },
    { text: 'Résultats ⟦bluffants⟧, équipe exceptionnelle.', after: 'Résultats convaincants, équipe exceptionnelle.' },
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

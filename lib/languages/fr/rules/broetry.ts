import type { Examples, Rule } from '../../../engine/rule';
import { broetry as broetryInAny } from '../../any/broetry';

export const broetry: Rule = {
  ...broetryInAny,
  title: 'une ligne par phrase',
  why: 'Ligne après ligne, une phrase chacune : les blancs promettent plus que les mots. En deux ou trois paragraphes, l’idée respire et le lecteur trouve à quoi répondre.',
  example: {
    bad: 'Il était en retard.\nVingt minutes.\nPas de cravate.\nJe l’ai embauché.\nMa meilleure décision.',
    good: 'Il avait vingt minutes de retard et pas de cravate. Je l’ai embauché, et je ne sais toujours pas ce que j’ai vu en lui.',
  },
  source: { title: 'L. Roche Kelly, 2017, qui a nommé le genre “broetry”' },
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦J’ai viré mon meilleur vendeur.⟧\nTout le monde était sous le choc.\nIl vendait plus que les autres.\nMais il cassait l’équipe.\nSix mois plus tard, on a doublé.\nLa culture gagne toujours.',
    },
    {
      text: '⟦Il était en retard.⟧\n\nVingt minutes.\n\nPas de cravate.\n\nPas d’excuse.\n\nJe l’ai embauché.\n\nMa meilleure décision.',
    },
    {
      text: '⟦Un leader écoute.⟧\nUn leader apprend.\nUn leader sert.\nUn chef parle.\nUn chef accuse.\nÀ vous de choisir.',
    },
    { text: '⟦J’ai dit non.⟧\nAu client.\nÀ l’argent.\nÀ la gloire.\nEt j’ai dormi.\nEnfin.' },
    {
      text: '⟦Lundi, sept heures.⟧\nLe téléphone sonne.\nC’est la banque.\nMon cœur s’arrête.\nPuis une voix.\nTout a basculé ce jour-là.',
    },
  ],
  quiet: [
    {
      text: 'Trois sites, trois réponses.\n- Lille : personne.\n- Turin : quarante questions.\n- Lyon : une seule, la bonne.\n- Oslo : de la pluie.\n- Gand : la semaine prochaine.\nJe m’attendais à l’inverse.',
      near: true,
    },
    {
      text: 'J’ai viré mon meilleur vendeur en mars. Il vendait plus que les autres et il cassait l’équipe, je le savais depuis un an.',
    },
    { text: 'On a déménagé.\nLe nouveau hall est sec.\nVenez le voir.', near: true },
    {
      text: 'Le planning change en mai.\nOn a d’abord demandé à l’équipe de nuit, parce qu’elle en porte l’essentiel et que personne ne l’avait fait en onze ans.\nElle veut les vendredis.\nOn peut un sur deux.\nLe comité lit le projet lundi et nous dit ce qu’on a oublié, comme il se doit.\nLa suite après.',
      near: true,
    },
    { text: 'Cave sèche.\nVieilles pompes.\nUne vanne, et Rosa la connaît.' },
  ],
};

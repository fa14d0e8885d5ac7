import type { Examples, Rule } from '../../../engine/rule';

export const absolutes: Rule = {
  id: 'absolutes',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post', 'reply'],
  title: 'mots sans exception',
  why: 'Deux mots sans exception en quelques lignes : le lecteur cherche l’exception au lieu de suivre l’idée. Une limite honnête l’invite à compléter.',
  example: {
    bad: 'Un bon patron ne crie jamais et écoute toujours.',
    good: 'Les bons patrons que je connais crient rarement. Où avez-vous vu le contraire marcher ?',
  },
  source: {
    title:
      'Yeomans et autres, “Conversational Receptiveness”, Organizational Behavior and Human Decision Processes, 2020',
  },
  find: {
    phrases: [
      '(écoute|écoutent|gagne|gagnent|dit|disent|faut|doit|doivent|sait|paie|finit|finissent|commence|arrive|arrivent) toujours',
      'jamais',
      'tout le monde',
      "(personne ne|personne n')",
      "(la seule|l'unique) (façon|manière|solution|voie|raison|réponse)",
      '(tous|toutes) les (managers|patrons|patronnes|dirigeants|dirigeantes|chefs|entreprises|salariés|politiques)',
      "(rien ne|rien n')",
      '(sans exception|sans aucune exception)',
    ],
    mark: 'phrase',
    distinct: 2,
    draft: { words: [1, 60], duty: [0, 0] },
    unless: [
      "(je|j'|nous|on) ~2 (n'ai|n'avais|n'avions|n'avons|n'a|n'avait|ne) ~1 jamais",
      "(n'|ne) (ai|avais|avions|avons|a|avait|ont|as) jamais",
      '(plus que jamais|si jamais|à jamais|au cas où|merci|fier|fière|presque|(une|chaque|cette|la|à|de) (personne|tout le monde)|recyclé)',
      "(personne|rien) (ne|n') ~1 (a|ont|est|sont|avait|était|fut|sera|doit|peut|manque)",
      'tout le monde (est|a|était|avait|va|doit|peut|sera)',
      '(tous|toutes) les ~1 (sont|ont|étaient|avaient|doivent|peuvent|seront)',
      "(ne|n') (ouvrez|entrez|touchez|laissez|mélangez|contournez) jamais",
    ],
  },
  // Whether anybody was hurt, or may enter, is no matter of degree: only what is said of a kind of people is softened.
  suggest: [
    { size: 'trim', to: '{nuance:phrase}' },
    { size: 'trim', from: /^(?:la seule|l'unique) (?<x>façon|manière|solution|voie|raison|réponse)$/, to: 'une {x}' },
    {
      size: 'trim',
      from: /^(?:tous|toutes) les (?<x>managers|patrons|patronnes|dirigeants|dirigeantes|chefs)$/,
      to: 'beaucoup de {x}',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: 'Un bon patron ne crie ⟦jamais⟧ et écoute toujours.',
      after: 'Un bon patron ne crie presque jamais et écoute toujours.',
    },
    { text: '⟦Tout le monde⟧ sait que personne ne lit les rapports.' },
    {
      text: '⟦La seule façon⟧ de grandir, c’est de ne jamais s’arrêter.',
      after: 'Une façon de grandir, c’est de ne jamais s’arrêter.',
    },
    {
      text: '⟦Tous les managers⟧ échouent ici, sans exception.',
      after: 'Beaucoup de managers échouent ici, sans exception.',
    },
    { text: '⟦Rien ne⟧ marche et personne ne bouge.' },
  ],
  quiet: [
    { text: 'Je n’avais jamais géré de grève. J’ai écouté trop tard.', near: true },
    { text: 'On cherche toujours un soudeur, et personne ne répond.', near: true },
    { text: 'L’acier est recyclé à 100 %.' },
    { text: 'N’ouvrez jamais la grille, tout le monde passe par le portillon.', near: true },
    { text: 'Le toit a cédé cette nuit. Personne n’a été touché, tout le monde est sorti.', near: true },
    { text: 'Tous les salariés doivent porter un badge. Personne n’entre sans.', near: true },
    { text: 'Casque obligatoire : personne ne passe la grille tête nue, jamais.', near: true },
    { text: 'Presque tout le monde lit la première page.' },
  ],
};

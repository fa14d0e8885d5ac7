import type { Examples, Rule } from '../../../engine/rule';

export const absolutes: Rule = {
  id: 'absolutes',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post', 'reply'],
  title: 'mots sans exception',
  why: 'Deux mots sans exception en quelques lignes : le lecteur cherche l’exception au lieu de suivre l’idée. Une limite honnête l’invite à compléter.',
  example: {
    bad: 'Un bon patron ne crie jamais et écoute toujours.',
    good: 'Les bons patrons que je connais crient rarement. Où avez-vous vu le contraire marcher ?',
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
    draft: { words: [1, 60] },
    unless: [
      "(je|j'|nous|on) ~2 (n'ai|n'avais|n'avions|n'avons|n'a|n'avait|ne) ~1 jamais",
      "(n'|ne) (ai|avais|avions|avons|a|avait|ont|as) jamais",
      '(plus que jamais|si jamais|à jamais|au cas où|merci|fier|fière|presque|(une|chaque|cette|la|à|de) (personne|tout le monde)|recyclé)',
      "(ne|n') (ouvrez|entrez|touchez|laissez|mélangez|contournez) jamais",
    ],
  },
  suggest: [
    { size: 'trim', from: /^(?<v>\S+) toujours$/, to: '{v} le plus souvent' },
    { size: 'trim', from: /^jamais$/, to: 'presque jamais' },
    { size: 'trim', from: /^(?<x>tout le monde)$/, to: 'presque {low:x}' },
    { size: 'trim', from: /^(?<x>personne (?:ne|n'))$/, to: 'presque {low:x}' },
    { size: 'trim', from: /^(?<x>rien (?:ne|n'))$/, to: 'presque {low:x}' },
    { size: 'trim', from: /^(?:la seule|l'unique) (?<x>façon|manière|solution|voie|raison|réponse)$/, to: 'une {x}' },
    { size: 'trim', from: /^(?:tous|toutes) les (?<x>\S+)$/, to: 'beaucoup de {x}' },
    { size: 'trim', from: /^sans (?:aucune )?exception$/, to: 'd’après ce que j’ai vu' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: 'Un bon patron ne crie ⟦jamais⟧ et écoute toujours.',
      after: 'Un bon patron ne crie presque jamais et écoute toujours.',
    },
    {
      text: '⟦Tout le monde⟧ sait que personne ne lit les rapports.',
      after: 'Presque tout le monde sait que personne ne lit les rapports.',
    },
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
    { text: 'Presque tout le monde lit la première page.' },
  ],
};

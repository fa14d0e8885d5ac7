import type { Examples, Range, Recipe, Rule, Size } from '../../../engine/rule';

/** Sentences that only point at the link: nothing is lost when they go. */
const pointer =
  /^(?:(?:pour )?en savoir (?:plus|davantage)|pour en savoir (?:plus|davantage)|à (?:lire|voir|écouter|découvrir|partager)(?: ici| absolument)?|lire (?:la suite|l'article)|(?:plus d'infos?|infos?|lien|le lien|article|ici|source)|c'est (?:ici|par ici)|par ici|(?:découvrez|lisez)(?: ici)?)?[\s:,.→-]*https?:\S+$|^[\p{L}\d-]+\.[\p{L}\d./?=&_-]+$/u;

const tagsOnly = /^(?<tags>(?:#[\p{L}\d_]+[\s…]*)+)https?:\S+$/u;
const words = /^(?<said>.*[\p{L}\d)»”"%])[\s:,–—-]*(?:(?:👉|👇|➡|→|⬇|\uFE0F|[🏻-🏿])\s*)*https?:\S+$/u;

/** A view of one's own, between what was written and the link. */
const say = (size: Size, view: string): Recipe[] => [
  { size, whole: true, from: pointer, to: `${view} {phrase}` },
  { size, whole: true, from: tagsOnly, to: `${view} {phrase} {tags}` },
  { size, whole: true, from: words, to: `{said}. ${view} {phrase}` },
  { size, whole: true, from: /https?:\S+$/, to: `{before} ${view} {phrase}` },
];

/** A short text that points at something and says nothing of it. */
const short: Readonly<Record<string, Range>> = {
  words: [0, 14],
  pointer: [1],
  wish: [0, 0],
  speaks: [0, 0],
  questions: [0, 0],
  notice: [0, 0],
  invite: [0, 0],
  mentions: [0, 1],
};

/** Less sure than the rest: the view may be in what is pointed at, or in the other parts. */
const unsure = {
  phrases: ['<link>'],
  mark: 'sentence',
  once: true,
  level: 'hint',
  quiet: ['grave', 'appeal'],
} as const;

/** The writer's own reaction, or something of one's own that is for sale. */
const ownWords = [
  '(nous|on) ~1 (pensons|pense|croyons|croit|aimons|adore|soutenons|soutient|recommandons|voulons|veut|espérons|devons)',
  '(à mon avis|selon moi|ma liste|mon avis|mon regard|mes favoris)',
  '(mon|ma|mes) ~2 (livre|livres|ouvrage|roman|album|bd|formation|formations|collection|boutique|application|produit|produits)',
  '(notre|nos) ~1 (ouvrage|roman|album|collection|boutique|application|produit|produits|formation|formations)',
  'notre (nouveau|nouvelle|nouvel)',
];

export const linkDrop: Rule = {
  id: 'link-drop',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'lien sans point de vue',
  why: 'Le lien est là, votre regard manque. Une phrase suffit : ce que vous en retenez, ou ce que vous contestez.',
  example: {
    bad: 'Notre dernier livre blanc est en ligne https://acme.example/lb',
    good: 'Je ne suis pas d’accord avec la page 4 de notre livre blanc, et la page 11 m’a fait changer une habitude. https://acme.example/lb',
  },
  source: { title: 'Huang et Yeo, “Tweeting #leaders”, Internet Research, 2018' },
  find: {
    phrases: ['<link>'],
    // In a thread the link belongs to what the other parts say.
    kinds: ['post', 'quote', 'reshare', 'article', 'edit', 'unknown'],
    mark: 'sentence',
    once: true,
    draft: { ...short, ownStage: [0, 0] },
    unless: ownWords,
    quiet: ['grave', 'appeal'],
  },
  // Nothing but the link.
  also: [
    { ...unsure, kinds: ['thread'], draft: short, unless: ownWords },
    { ...unsure, draft: { ...short, ownStage: [1] }, unless: ownWords },
    {
      phrases: ['<link>'],
      mark: 'phrase',
      once: true,
      draft: { words: [0, 0], links: [1, 1], mentions: [0, 0], hashtags: [0, 2] },
    },
  ],
  suggest: [
    ...say('turn', 'J’en retiens [une chose] :'),
    ...say('invite', 'J’en retiens [une chose]. Qu’en {retenez-vous:draft} ?'),
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Notre dernier livre blanc est en ligne https://acme.example/lb⟧',
      after: 'Notre dernier livre blanc est en ligne. J’en retiens [une chose] : https://acme.example/lb',
    },
    { text: '⟦Belle interview de notre directeur financier : https://t.example/1⟧' },
    {
      text: '⟦Pour en savoir plus https://acme.example/actu⟧',
      after: 'J’en retiens [une chose] : https://acme.example/actu',
    },
    {
      text: 'Nouvel article ! ⟦https://acme.example/blog⟧ #innovation',
      after: 'Nouvel article ! J’en retiens [une chose] : https://acme.example/blog #innovation',
    },
    { text: '⟦À lire https://acme.example/rapport⟧' },
  ],
  quiet: [
    {
      text: 'Je ne suis pas d’accord avec la page 4, et la page 11 m’a fait changer une habitude. https://acme.example/lb',
    },
    { text: 'Lequel de ces trois scénarios ressemble à votre site ? https://acme.example/lb', near: true },
    {
      text: 'Deux postes en CDI à l’atelier de Brest, candidature avant lundi https://acme.example/postes',
      near: true,
    },
    { text: 'À découvrir dans mon nouveau livre sur les pompes https://acme.example/livre', near: true },
    { text: 'Communiqué : résultats semestriels https://acme.example/finance', near: true },
    {
      text: 'Le rapport compte quarante pages ; la plus utile est la onzième, où l’équipe de nuit raconte les trois pannes de mars. https://acme.example/rapport',
      near: true,
    },
  ],
};

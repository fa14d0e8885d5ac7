import type { Examples, Range, Recipe, Rule, Size } from '../../../engine/rule';
import { whole } from '../../any/kinds';
import { linkAlone, linkDrop as linkDropInAny, unsure } from '../../any/link-drop';

/** Sentences that only point at the link: nothing is lost when they go. */
const pointer =
  /^(?:(?:pour )?en savoir (?:plus|davantage)|pour en savoir (?:plus|davantage)|à (?:lire|voir|écouter|découvrir|partager)(?: ici| absolument)?|lire (?:la suite|l'article)|(?:plus d'infos?|infos?|lien|le lien|article|ici|source)|c'est (?:ici|par ici)|par ici|(?:découvrez|lisez)(?: ici)?)?[\s:,.→-]*https?:\S+$|^[\p{L}\d-]+\.[\p{L}\d./?=&_-]+$/u;

const tagsOnly = /^(?<tags>(?:#[\p{L}\d_]+[\s…]*)+)https?:\S+$/u;

/** What is pointed at, up to the word that points at the link. */
const thing = String.raw`(?:(?!c'est )[^\s,;:.!?]+ )+?[^\s,;:.!?]*[\p{L}\d)»"%]`;
const here = String.raw`,? (?:ici|par ici|juste ici|ci-dessous|en dessous|(?:à|dans) ce lien)[\s:,–—-]*(?:(?:👉|👇|➡|→|⬇|\uFE0F|[🏻-🏿])\s*)*https?:\S+$`;

/** « Découvrez l’enquête ici »: what points at the link goes, as other words come between the two. */
const shown = new RegExp(
  `^(?<said>(?:découvrez|découvre|lisez|voyez|regardez|écoutez|consultez|téléchargez) ${thing})${here}`,
  'u',
);

/** « Retrouvez l’enquête ici »: one finds a thing somewhere; without the place the thing alone is named. */
const found = new RegExp(`^(?:re)?trouvez? (?<said>(?:(?:les?|la|nos|notre|mes|mon|ma) |l['’])${thing})${here}`, 'u');

/** Anything else that points at the link must stand next to it. */
const words =
  /^(?!.*(?<!\p{L})(?:ici|là|ci-dessous|ci-après|dessous|suivant|suivante|(?:ce|le|du) lien)[^\p{L}\d]*https?:)(?<said>.*[\p{L}\d)»”"%])[\s:,–—-]*(?:(?:👉|👇|➡|→|⬇|\uFE0F|[🏻-🏿])\s*)*https?:\S+$/u;

const otherwise =
  /^(?!.*(?:(?<!\p{L})(?:ici|là|ci-dessous|ci-après|dessous|suivant|suivante|(?:ce|le|du) lien)|👉|👇|➡|→|⬇)[^\p{L}\d]*https?:).*https?:\S+$/u;

/** What points at something to read or to see, and is not the name of a ceremony. */
const toRead =
  /^[^▮]*▮(?!(?:Remise|Inauguration|Signature|Visite|Cérémonie|Déplacement|Rencontre|Réunion|Commémoration|Hommage)(?!\p{L}))/u;

/** A view of one's own, between what was written and the link. */
const say = (size: Size, view: string): Recipe[] => [
  { size, whole: true, from: pointer, to: `${view} {phrase}` },
  { size, whole: true, from: tagsOnly, to: `${view} {phrase} {tags}` },
  { size, whole: true, from: found, to: `{said}. ${view} {phrase}` },
  { size, whole: true, from: shown, to: `{said}. ${view} {phrase}` },
  { size, whole: true, from: words, to: `{said}. ${view} {phrase}` },
  { size, whole: true, from: otherwise, to: `{before} ${view} {phrase}` },
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

/** The writer's own reaction, or something of one's own that is for sale. */
const ownWords = [
  '(nous|on) ~1 (pensons|pense|croyons|croit|aimons|adore|soutenons|soutient|recommandons|voulons|veut|espérons|devons)',
  '(à mon avis|selon moi|ma liste|mon avis|mon regard|mes favoris)',
  '(mon|ma|mes) ~2 (livre|livres|ouvrage|roman|album|bd|formation|formations|collection|boutique|application|produit|produits)',
  '(notre|nos) ~1 (ouvrage|roman|album|collection|boutique|application|produit|produits|formation|formations)',
  'notre (nouveau|nouvelle|nouvel)',
];

export const linkDrop: Rule = {
  ...linkDropInAny,
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
    kinds: whole,
    mark: 'sentence',
    once: true,
    draft: { ...short, ownStage: [0, 0] },
    unless: ownWords,
    quiet: ['grave', 'appeal'],
  },
  also: [
    { phrases: ['<link>'], ...unsure, kinds: ['thread'], draft: short, unless: ownWords },
    { phrases: ['<link>'], ...unsure, draft: { ...short, ownStage: [1] }, unless: ownWords },
    linkAlone,
  ],
  suggest: [
    ...say('turn', 'J’en {retiens:draft} [une chose] :'),
    // Whoever was not there took nothing from it.
    ...say('invite', 'J’en {retiens:draft} [une chose]. Qu’en {retenez-vous:draft} ?').map((one) => ({
      ...one,
      around: toRead,
    })),
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
    {
      text: '⟦Retrouvez le rapport de l’atelier ici : https://acme.example/rapport⟧',
      after: 'Le rapport de l’atelier. J’en retiens [une chose] : https://acme.example/rapport',
    },
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

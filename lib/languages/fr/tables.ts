import type { Tables } from '../../engine/pack';
import { beginnings, experiences, launches, others } from './announcing';

/** Both registers of a word: vous, then tu. */
const register: Readonly<Record<string, readonly [vous: string, tu: string]>> = {
  dites: ['dites-moi', 'dis-moi'],
  'dites-haut': ['Dites-moi', 'Dis-moi'],
  chez: ['chez vous', 'chez toi'],
  aideriez: ['vous aiderait', 't’aiderait'],
  vous: ['vous', 'toi'],
  pensez: ['vous pensez', 'tu penses'],
  ecrivez: ['Écrivez', 'Écris'],
  retient: ['vous retient', 'te retient'],
  besoin: ['vous avez besoin', 'tu as besoin'],
  ajouteriez: ['ajouteriez-vous', 'ajouterais-tu'],
  feriez: ['feriez-vous', 'ferais-tu'],
  auriez: ['auriez-vous', 'aurais-tu'],
  objecteriez: ['objecteriez-vous', 'objecterais-tu'],
  aimeriez: ['aimeriez-vous', 'aimerais-tu'],
  changeriez: ['changeriez-vous', 'changerais-tu'],
  commencez: ['commencez-vous', 'commences-tu'],
  commenceriez: ['commenceriez-vous', 'commencerais-tu'],
  etes: ['vous n’êtes pas', 'tu n’es pas'],
  'etes-vous': ['n’êtes-vous', 'n’es-tu'],
  'fait-dire': ['Qu’est-ce qui vous le fait dire', 'Qu’est-ce qui te le fait dire'],
  'retenez-vous': ['retenez-vous', 'retiens-tu'],
  retenez: ['vous en retenez', 'tu en retiens'],
  surpris: ['Qu’est-ce qui vous a le plus surpris', 'Qu’est-ce qui t’a le plus surpris'],
};

/** Nouns that say little, or people: no question « sur … » is built on them. */
const vague =
  'reconnaissance admiration gratitude pensée pensées identité différence position confiance fierté ambition volonté conviction engagement soutien avenir part avis vie jour jours semaine mois année années ans soir matin moment moments temps instant fois occasion titre cadre cas chose choses façon manière sujet type sorte genre fait point message post publication article vidéo photo lien texte thread fil tweet amour coeur cœur âme esprit tête yeux main mains père mère fils fille femme mari frère sœur ami amis amie amies enfants enfant parents famille équipe équipes collaborateurs collaboratrices collègues clients client partenaires salariés candidats adhérents militants concitoyens compatriotes pays peuple france homme hommes gens mec mecs place tour côté côtés camarade camarades directeur directrice président présidente ministre après-midi weekend week-end été hiver automne printemps';

/** Adjectives that come before the noun. */
const before =
  'nouveau|nouvelle|nouvel|nouveaux|nouvelles|premier|première|premiers|premières|deuxième|second|seconde|troisième|dernier|dernière|prochain|prochaine|grand|grande|petit|petite|futur|future|propre';

/** Endings that only adjectives after a noun have, near enough. */
const adjective =
  '\\p{L}{3,}(?:iels?|ielles?|nels?|nelles?|istiques?|ogiques?|omiques?|ériques?|étiques?|oriales?|oriaux|ionales?|ionaux|riales?|aires)';

/** What the grammar looks up. */
export const tables: Tables = {
  register,
  beginnings,
  launches,
  experiences,
  others,
  topic: { vague: vague.split(' '), before: [before], adjective: [adjective] },
};

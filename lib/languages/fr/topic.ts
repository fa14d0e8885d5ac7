/** Nouns that say little, or people: no question « sur … » is built on them. */
const vague = new Set(
  'reconnaissance admiration gratitude pensée pensées identité différence position confiance fierté ambition volonté conviction engagement soutien avenir part avis vie jour jours semaine mois année années ans soir matin moment moments temps instant fois occasion titre cadre cas chose choses façon manière sujet type sorte genre fait point message post publication article vidéo photo lien texte thread fil tweet amour coeur cœur âme esprit tête yeux main mains père mère fils fille femme mari frère sœur ami amis amie amies enfants enfant parents famille équipe équipes collaborateurs collaboratrices collègues clients client partenaires salariés candidats adhérents militants concitoyens compatriotes pays peuple france homme hommes gens mec mecs place tour côté côtés camarade camarades directeur directrice président présidente ministre après-midi weekend week-end été hiver automne printemps'.split(
    ' ',
  ),
);

/** Adjectives that come before the noun. */
const before =
  'nouveau|nouvelle|nouvel|nouveaux|nouvelles|premier|première|premiers|premières|deuxième|second|seconde|troisième|dernier|dernière|prochain|prochaine|grand|grande|petit|petite|futur|future|propre';

/** Endings that only adjectives after a noun have, near enough. */
const adjective =
  '\\p{L}{3,}(?:iels?|ielles?|nels?|nelles?|istiques?|ogiques?|omiques?|ériques?|étiques?|oriales?|oriaux|ionales?|ionaux|riales?|aires)';

const candidate = new RegExp(
  `(?<![\\p{L}’'-])(?:notre|nos|mon|ma|mes|cette|cet|ce) (?:(?:${before}) )?(\\p{Ll}[\\p{L}-]{3,})(?: (?:${adjective}))?(?: (?:de (?:la |l[’'])?|du |d[’'])\\p{L}[\\p{L}\\d-]{2,}(?: (?:${adjective}))?)?(?![\\p{L}\\d’'-])`,
  'giu',
);

/** Two nouns that are one: « notre feuille de route », « notre siège de Lyon ». What follows « de » may also be a verb: « cette envie de dire ». */
const infinitive = /d[e’'] ?\p{L}+(?:er|ir|re|oir)$/iu;

/** The longest noun phrase with a possessive or a demonstrative, as it can stand after « sur »; `undefined` when there is none. */
export function topic(text: string): string | undefined {
  let best: string | undefined;
  for (const match of text.replace(/[\u00a0\u202f]/g, ' ').matchAll(candidate)) {
    const [phrase, noun] = match;
    if (noun === undefined || vague.has(noun.toLowerCase()) || infinitive.test(phrase)) continue;
    if (/^(?:ce|cette|cet) (?:que|qui|sont|dont|sera|serait|était|n)/i.test(phrase)) continue;
    if (best === undefined || phrase.length > best.length) best = phrase;
  }
  return best && best.charAt(0).toLowerCase() + best.slice(1);
}

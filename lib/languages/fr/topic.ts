import type { Grammar, Tables } from '../../engine/pack';

const phraseOf = (before: string, adjective: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}’'-])(?:notre|nos|mon|ma|mes|cette|cet|ce) (?:(?:${before}) )?(\\p{Ll}[\\p{L}-]{3,})(?: (?:${adjective}))?(?: (?:de (?:la |l[’'])?|du |d[’'])\\p{L}[\\p{L}\\d-]{2,}(?: (?:${adjective}))?)?(?![\\p{L}\\d’'-])`,
    'giu',
  );

/** Two nouns that are one: « notre feuille de route », « notre siège de Lyon ». What follows « de » may also be a verb: « cette envie de dire ». */
const infinitive = /d[e’'] ?\p{L}+(?:er|ir|re|oir)$/iu;

/** Finds the longest noun phrase with a possessive or a demonstrative, as it can stand after « sur »; `undefined` when there is none. */
export function topicBy({
  topic: { vague = [], before = [], adjective = [] } = {},
}: Tables): NonNullable<Grammar['topic']> {
  const candidate = phraseOf(before.join('|'), adjective.join('|'));
  return (text) => {
    let best: string | undefined;
    for (const match of text.replace(/[\u00a0\u202f]/g, ' ').matchAll(candidate)) {
      const [phrase, noun] = match;
      if (noun === undefined || vague.includes(noun.toLowerCase()) || infinitive.test(phrase)) continue;
      if (/^(?:ce|cette|cet) (?:que|qui|sont|dont|sera|serait|était|n)/i.test(phrase)) continue;
      if (best === undefined || phrase.length > best.length) best = phrase;
    }
    return best && best.charAt(0).toLowerCase() + best.slice(1);
  };
}

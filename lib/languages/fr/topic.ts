import type { Grammar, Tables } from '../../engine/pack';
import { own } from './voices';
import { tellsOfWork } from './work';

const phraseOf = (nouns: string, before: string, adjective: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}’'-])(?<phrase>(?:[Nn]otre|[Nn]os|[Mm]on|[Mm]a|[Mm]es) (?:(?:${before}) )?(?:${nouns})(?: (?:${adjective}))?)(?<of> (?:de (?:la |l[’'])?|du |d[’'])\\p{Ll}[\\p{L}-]{2,}(?: (?:${adjective}))?)?(?![\\p{L}\\d’'-])`,
    'gu',
  );

/**
 * Finds the longest noun phrase of the writer’s work with a possessive, as it can stand after « dans »; `undefined` when there is none.
 * Only nouns of a list head it: whatever else stands behind « notre » may be an adjective, a person or a feeling.
 */
export function topicBy(tables: Tables): NonNullable<Grammar['topic']> {
  const { nouns = [], before = [], adjective = [], complement = [] } = tables.topic ?? {};
  const isWork = tellsOfWork(tables);
  const noComplement = new RegExp(String(complement), 'u');
  const candidate = phraseOf(nouns.join('|'), before.join('|'), adjective.join('|'));
  return (text) => {
    if (!isWork(text)) return undefined;
    let best: string | undefined;
    for (const { groups } of own(text).matchAll(candidate)) {
      const { phrase = '', of = '' } = groups ?? {};
      const whole = noComplement.test(of) ? phrase : phrase + of;
      if (best === undefined || whole.length > best.length) best = whole;
    }
    return best && best.charAt(0).toLowerCase() + best.slice(1);
  };
}

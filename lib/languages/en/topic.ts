import type { Grammar, Tables } from '../../engine/pack';

const nounOf = ({ plans, things, closes }: Tables[string]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}'’-])(?<det>our|my) (?<own>(?:[\\p{L}\\p{N}-]+ ){0,3}?)(?<head>${plans}|${things})${closes}`,
    'giu',
  );

/**
 * Finds the most specific noun phrase of a text, with *our* or *my*, as it can stand after *about*; `undefined` when none is safe:
 * most things that a text names are named by the way.
 */
export function topicBy({ topic = {} }: Tables): NonNullable<Grammar['topic']> {
  const noun = nounOf(topic);
  const unsafe = new RegExp(String(topic.unsafe), 'i');
  return (text) => {
    let best: string | undefined;
    let most = 0;
    for (const { groups } of text.slice(0, 3_000).matchAll(noun)) {
      const { det = '', own = '', head = '' } = groups ?? {};
      const words = own + head;
      if (unsafe.test(own)) continue;
      const weight = words.split(' ').length + words.length / 40;
      if (weight > most) {
        most = weight;
        best = `${det.toLowerCase()} ${words}`;
      }
    }
    return best;
  };
}

/** Says whether a topic is planned or run, so that one may overlook something about it. */
export function plannedBy({ topic = {} }: Tables): (phrase: string) => boolean {
  const plan = new RegExp(` (?:${topic.plans})$`, 'i');
  return (phrase) => plan.test(phrase);
}

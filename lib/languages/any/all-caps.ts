import type { Find, Recipe, Rule } from '../../engine/rule';

/** Words in capitals shout alike in every language; only the words that do so, and those about them, differ. */
export const allCaps = {
  id: 'all-caps',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
} satisfies Partial<Rule>;

/** What shouts, by the words that are loud on their own and those that are beside others: its phrases, and how it is calmed. */
export function shoutsOf(loudAlone: readonly string[], loudTogether: readonly string[]) {
  const alone = `(${loudAlone.join('|')})`;
  const together = `(${loudTogether.join('|')})`;
  const known = [...loudAlone, ...loudTogether].join('|').toLowerCase();
  const rows = {
    phrases: [
      `${alone}+`,
      `(${alone}|${together}) (${alone}|${together}) (${alone}|${together})+`,
      `${together} ${alone}+`,
      `${alone} ${together}+`,
    ],
    mark: 'phrase',
    draft: { shout: [2] },
  } satisfies Find;
  // A headline may hold names, which have to keep their capital: a hint.
  const headlines = {
    phrases: [`<caps>+ ${together} <caps> <caps>+`, `<caps> <caps>+ ${together} <caps>+`, `${together} <caps> <caps>+`],
    mark: 'phrase',
    draft: { shout: [2] },
    level: 'hint',
    once: true,
  } satisfies Find;
  const calm: Recipe = {
    size: 'trim',
    from: new RegExp(`^(?:${known})(?:[ ,]+(?:${known}))*$`),
    to: '{calm:phrase}',
  };
  return { rows, headlines, calm };
}

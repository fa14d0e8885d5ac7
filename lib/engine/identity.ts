import type { Job } from './jobs';
import { inRow } from './phrase';
import { cut } from './vocabulary';

/**
 * Who writes, as far as rules ask: names as they are written. A class of the phrase language stands for each list; one that is empty
 * meets nothing.
 */
export interface Identity {
  /** Names of the writer: `<own>`. */
  own: readonly string[];
  /** Of the companies he speaks for, and what they sell: `<company>`. */
  companies: readonly string[];
  /** Of what he holds a stake in: `<interest>`. */
  interests: readonly string[];
  /** Of those that compete with him: `<competitor>`. */
  competitors: readonly string[];
  /** Of clients, projects and people that do not belong in public: `<sensitive>`. */
  sensitive: readonly string[];
}

/** Nobody in particular. */
export const nobody: Identity = { own: [], companies: [], interests: [], competitors: [], sensitive: [] };

/** The lists in the order of their symbols. */
const lists: readonly (keyof Identity)[] = ['own', 'companies', 'interests', 'competitors', 'sensitive'];

/** A name is told by its first words. */
const MOST_WORDS = 8;

/** What to look for in every text, whatever its language: `phrase` tells which words must have their capital, one bit each. */
export const nameJobs = (identity: Identity): Job[] =>
  lists.flatMap((list, which) =>
    identity[list].flatMap((name) => {
      const words = cut(name).slice(0, MOST_WORDS);
      if (words.join('').length < 2) return [];
      const target = { for: 'name', which, phrase: capitalsOf(name, words.length), atEnd: false } as const;
      return [{ phrase: nameInText(words), atStart: false, lists: [], target }];
    }),
  );

/** The words in a row, the last perhaps with an English genitive. */
const nameInText = (words: readonly string[]) =>
  inRow(words.map((word, at) => (at < words.length - 1 ? { word } : { any: [{ word }, { word: `${word}'s` }] })));

/** A lone letter says nothing of its case. */
function capitalsOf(name: string, count: number): number {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length !== count) return /^\p{Lu}/u.test(name) ? 1 : 0;
  return words.reduce((bits, word, at) => bits | (/^\p{Lu}./u.test(word) ? 1 << at : 0), 0);
}

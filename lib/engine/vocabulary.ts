import { foldOf, packedOf } from './characters';
import { makeLexicon } from './lexicon';
import { loadPhrase } from './line';
import { type Phrase, wordsInRow } from './phrase';
import { builtIns, classSymbol } from './symbols';
import { tokenise } from './tokenise';
import { makeTokens } from './tokens';

const unknown = makeLexicon([]);
const none = new Uint8Array(1);
let tokens = makeTokens(64);

/** Splits a written word or phrase into the words that the tokeniser would see, folded; an elision may end it (`qu'`). */
export function cut(written: string): string[] {
  if (/^[a-z]+(?: [a-z]+)*$/.test(written)) return written.split(' ');
  const text = /['’]$/.test(written) ? `${written}a` : written;
  if (text.length > tokens.room) tokens = makeTokens(text.length * 2);
  tokenise(loadPhrase(text), unknown, none, tokens);
  const words = Array.from({ length: tokens.count }, (_, t) => written.slice(tokens.start[t], tokens.end[t]));
  return words.filter((word) => word !== '').map(fold);
}

const fold = (word: string): string => {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(foldOf(packedOf(word.charCodeAt(i))));
  return folded.normalize('NFC');
};

/** Word lists by class name. */
export type ClassLists = Readonly<Record<string, readonly string[]>>;

/** What a class stands for: a symbol for its single words, and its members of several words. */
export interface WordClass {
  symbol: number | undefined;
  rows: readonly Phrase[];
}

/** Collects the words and classes of all packs while phrases are read, and numbers them. */
export interface Vocabulary {
  wordId(word: string): number;
  /** The class of this name, nearest list first. Throws an error when there is none. */
  classOf(name: string, lists: readonly ClassLists[]): WordClass;
  /** How many ids there are, 0 for the unknown word included. */
  size(): number;
  /** Classes of each word by id, as symbols. */
  classesOf(): readonly (readonly number[])[];
  /** All words by id, from 1 on. */
  words(): readonly string[];
}

/** An empty vocabulary. */
export function makeVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const classesOf: number[][] = [[]];
  const classes = new Map<readonly string[], WordClass>();
  const wordId = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    classesOf.push([]);
    ids.set(word, ids.size + 1);
    return ids.size;
  };
  const makeClass = (members: readonly string[]): WordClass => {
    const cutMembers = members.map(cut);
    const words = cutMembers.flatMap((member) => (member.length === 1 ? member : []));
    const symbol = words.length > 0 ? classSymbol(classes.size) : undefined;
    for (const id of new Set(words.map(wordId))) if (symbol !== undefined) classesOf[id]!.push(symbol);
    const made = { symbol, rows: cutMembers.filter(({ length }) => length > 1).map(wordsInRow) };
    classes.set(members, made);
    return made;
  };
  return {
    wordId,
    classOf: (name, lists) => {
      const builtIn = builtIns[name];
      if (builtIn !== undefined) return { symbol: builtIn, rows: [] };
      const members = lists.find((list) => list[name] !== undefined)?.[name];
      if (members === undefined)
        throw new Error(`No word list is called <${name}>. Add it to the rule's or the pack's words.`);
      return classes.get(members) ?? makeClass(members);
    },
    size: () => classesOf.length,
    classesOf: () => classesOf,
    words: () => [...ids.keys()],
  };
}

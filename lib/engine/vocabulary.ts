import { foldOf } from './characters';
import { type Lexicon, makeLexicon } from './lexicon';
import type { Step } from './phrase';
import { tokenise } from './tokenise';
import { makeTokens } from './tokens';
import { builtIns, capsSymbol, classSymbol, wordSymbol } from './trie';
import type { Edge } from './trie-builder';

const unknown = makeLexicon([]);
const none = new Uint8Array(1);

/** Splits a written word or phrase into the words that the tokeniser would see, folded; an elision may end it (`qu'`). */
export function cut(written: string): string[] {
  const text = /['’]$/.test(written) ? `${written}a` : written;
  const tokens = makeTokens(text.length);
  tokenise(text, 0, text.length, unknown, none, tokens);
  const words = Array.from({ length: tokens.count }, (_, t) => written.slice(tokens.start[t], tokens.end[t]));
  return words.filter((word) => word !== '').map(fold);
}

const fold = (word: string): string => {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(foldOf[word.charCodeAt(i)]!);
  return folded.normalize('NFC');
};

/** Collects the words and classes of all packs while phrases are read, and numbers them. */
export interface Vocabulary {
  wordId(word: string): number;
  /** All edge lists one sequence of steps stands for; `lists` are the word classes it may name, nearest first. */
  spell(steps: readonly Step[], lists: readonly ClassLists[]): Edge[][];
  /** Words in order of their ids, from 1. */
  words(): readonly string[];
  classesOf(): readonly (readonly number[])[];
  lexicon(): Lexicon;
}

export type ClassLists = Readonly<Record<string, readonly string[]>>;

/** An empty vocabulary. */
export function makeVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const classesOf: number[][] = [[]];
  const classes = new Map<readonly string[], { id: number; single: boolean; phrases: string[][] }>();
  const wordId = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    classesOf.push([]);
    ids.set(word, ids.size + 1);
    return ids.size;
  };
  const wordEdges = (words: readonly string[]): Edge[] => words.map((word) => ({ symbol: wordSymbol(wordId(word)) }));
  const makeClass = (members: readonly string[]) => {
    const made = { id: classes.size, single: false, phrases: [] as string[][] };
    for (const member of members.map(cut)) {
      if (member.length !== 1) made.phrases.push(member);
      else {
        made.single = true;
        classesOf[wordId(member[0]!)]!.push(classSymbol(made.id));
      }
    }
    classes.set(members, made);
    return made;
  };
  const classEdges = (name: string, lists: readonly ClassLists[]): Edge[][] => {
    const builtIn = builtIns[name];
    if (builtIn !== undefined) return [[{ symbol: builtIn }]];
    const members = lists.find((list) => list[name] !== undefined)?.[name];
    if (members === undefined)
      throw new Error(`No word list is called <${name}>. Add it to the rule's or the pack's words.`);
    const known = classes.get(members) ?? makeClass(members);
    const single: Edge[][] = known.single ? [[{ symbol: classSymbol(known.id) }]] : [];
    return [...single, ...known.phrases.map(wordEdges)];
  };
  const stepEdges = (step: Step, lists: readonly ClassLists[]): Edge[][] => {
    if ('gap' in step) return [[{ gap: step.gap }]];
    if ('class' in step) return classEdges(step.class, lists);
    return [step.caps ? [{ symbol: capsSymbol(wordId(step.word)) }] : wordEdges([step.word])];
  };
  return {
    wordId,
    spell: (steps, lists) =>
      steps.reduce<Edge[][]>(
        (spelt, step) => spelt.flatMap((head) => stepEdges(step, lists).map((tail) => [...head, ...tail])),
        [[]],
      ),
    words: () => [...ids.keys()],
    classesOf: () => classesOf,
    lexicon: () => makeLexicon([...ids.keys()]),
  };
}

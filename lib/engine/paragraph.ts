import { draftCounts } from './context';
import { countTells, countTokens, type SentenceCounts } from './count';
import { loadLine } from './line';
import { countLine, lineCounts } from './line-counts';
import type { Hit } from './mark';
import { type Hits, matchAll } from './match';
import { findNames } from './names';
import { elsewhere, type Program } from './program';
import { tailOf } from './sentences';
import { type Settled, settle } from './settle';
import { tokenise } from './tokenise';
import { makeTokens } from './tokens';

/** What is known of one line of a draft; it holds as long as the line and its language stay the same. */
export interface Paragraph {
  text: string;
  /** Place of its language in the program's list; -1 when nothing in it tells. */
  told: number;
  /** The language it was read in, see `elsewhere`. */
  language: number;
  /** Tokens of any kind; a line without any is blank. */
  words: number;
  /** Telling words by language. */
  tells: readonly number[];
  counts: readonly number[];
  /** Sentences with words, and how many of them follow the last question, -1 without any. */
  sentences: number;
  asked: number;
  gates: number;
  hits: readonly Hit[];
  /** Where one more sentence would go, -1 in a line without words. */
  tail: number;
}

/** Reads paragraphs one after the other, in memory that it uses again. */
export interface ParagraphReader {
  /** Reads the line between `begin` and `stop`; cutting it out first would make every character dearer. `assumed` is the language to read in when the paragraph itself does not tell, -1 for none. */
  read(text: string, begin: number, stop: number, assumed: number): Paragraph;
}

/** Working memory, shared by all readers: a paragraph is read in one go. */
let tokens = makeTokens(2_048);
let rows = new Int32Array(1_024);
const raw: Hits = { count: 0, accept: [], first: [], after: [] };

const nothing: Settled = { gates: 0, hits: [] };
const noNumbers: readonly number[] = [];

/** A reader for one program. */
export function makeParagraphReader(program: Program): ParagraphReader {
  const length = program.countNames.length - draftCounts.length;
  const width = length - lineCounts.length;
  return {
    read(text, begin, stop, assumed) {
      if (begin === stop) return emptyLine;
      if (tokens.room < stop - begin) tokens = makeTokens((stop - begin) * 2);
      tokenise(loadLine(text, begin, stop), program.lexicon, program.abbreviation, tokens);
      const line = text.slice(begin, stop);
      if (tokens.count === 0) return blank(line);
      const tells = countTells(program, tokens);
      const told = tellLanguage(program, tells, tokens.count);
      const wanted = told === -1 ? assumed : told;
      const language = program.coached[wanted] ? wanted : elsewhere(program);
      clearRows(tokens.sentences * width);
      const counts: SentenceCounts = { width, rows, sums: new Array(length).fill(0), sentences: 0, asked: -1 };
      countTokens(tokens, counts, language, program);
      countLine(line, tokens, counts.sums);
      return {
        text: line,
        told,
        language,
        words: tokens.count,
        tells,
        counts: counts.sums,
        sentences: counts.sentences,
        asked: counts.asked,
        tail: tailOf(tokens),
        ...settle(program, tokens, matchPhrases(program, language), counts, language),
      };
    },
  };
}

const blank = (text: string): Paragraph => ({
  text,
  told: -1,
  language: -1,
  words: 0,
  tells: noNumbers,
  counts: noNumbers,
  sentences: 0,
  asked: -1,
  tail: -1,
  ...nothing,
});

const emptyLine = blank('');

function clearRows(size: number): void {
  if (rows.length < size) rows = new Int32Array(size * 2);
  else rows.fill(0, 0, size);
}

/** The language that these telling words decide for, -1 for none; `assumed` as the detector has it. */
export function tellLanguage(program: Program, tells: readonly number[], words: number, assumed?: number): number {
  const decided = program.decide(tells, words, assumed);
  return decided === undefined ? -1 : program.languages.indexOf(decided);
}

function matchPhrases(program: Program, language: number): Hits {
  findNames(program, tokens, raw);
  matchAll(program.automaton, tokens, program.doors[language]!, raw);
  return raw;
}

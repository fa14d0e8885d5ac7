import { baseCounts, type Compiled, type Limit, type Program } from './program';
import { tokenise } from './tokenise';
import {
  EMOJI,
  EXCLAMATION,
  HASHTAG,
  LINK,
  MARK,
  MENTION,
  makeTokens,
  NAMED,
  NUMBER,
  QUESTION,
  QUOTED,
  type Tokens,
  WORD,
} from './tokens';
import { type Hits, mayBegin, walk } from './trie';

/** A rule that fired inside a paragraph. Offsets are the paragraph's. */
export interface Hit {
  rule: number;
  phrase: number;
  /** What is marked. */
  start: number;
  end: number;
  /** The phrase that was found, inside what is marked. */
  phraseStart: number;
  phraseEnd: number;
  /** The sentence of the phrase. */
  sentenceStart: number;
  sentenceEnd: number;
}

/** What is known of one line of a draft; it holds as long as the line and its language stay the same. */
export interface Paragraph {
  text: string;
  /** Place of its language in the program's list; -1 when nothing in it tells. */
  told: number;
  /** The language it was read in, -1 for none. */
  language: number;
  /** Tokens of any kind; a line without any is blank. */
  words: number;
  /** Telling words by language. */
  tells: Int32Array;
  counts: Int32Array;
  gates: number;
  hits: readonly Hit[];
  /** Where one more sentence would go: after the last words, before closing hashtags; -1 in a line without words. */
  tail: number;
}

const count = (name: (typeof baseCounts)[number]): number => baseCounts.indexOf(name);
const [WORDS, SENTENCES, QUESTIONS, EXCLAMATIONS] = [
  count('words'),
  count('sentences'),
  count('questions'),
  count('exclamations'),
];
const [NAMES, TOKENS] = [count('names'), count('tokens')];
const countOfKind = new Uint8Array(8);
countOfKind[WORD] = WORDS;
countOfKind[NUMBER] = count('numbers');
countOfKind[MENTION] = count('mentions');
countOfKind[LINK] = count('links');
countOfKind[HASHTAG] = count('hashtags');
countOfKind[EMOJI] = count('emoji');

const noHits: readonly Hit[] = [];

/** Reads paragraphs one after the other, in memory that it uses again. */
export interface ParagraphReader {
  /** `assumed` is the language to read in when the paragraph itself does not tell, -1 for none. */
  read(text: string, assumed: number): Paragraph;
}

/** A reader for one program. */
export function makeParagraphReader(program: Program): ParagraphReader {
  const width = program.countNames.length;
  const hits: Hits = { accept: [], first: [], after: [] };
  return {
    read(text, assumed) {
      if (tokens.start.length < text.length + 2) tokens = makeTokens(text.length * 2);
      tokenise(text, program.lexicon, program.abbreviation, tokens);
      if (tokens.count === 0) return blank(text);
      const tells = countTells(program, tokens);
      const told = tellLanguage(program, tells, tokens.count);
      const wanted = told === -1 ? assumed : told;
      const language = (program.roots[wanted] ?? 0) === 0 ? -1 : wanted;
      const counts = freshCounts(tokens.sentences * width);
      countTokens(tokens, counts, width, program);
      hits.accept.length = hits.first.length = hits.after.length = 0;
      if (language !== -1) matchPhrases(program, tokens, language, hits);
      const found = language === -1 ? nothing : settle(program, tokens, hits, counts, language);
      return {
        text,
        told,
        language,
        words: tokens.count,
        tells,
        counts: sumCounts(counts, tokens.sentences, width),
        tail: tailOf(tokens, counts, width),
        ...found,
      };
    },
  };
}

/** Working memory, shared by all readers: a paragraph is read in one go. */
let tokens = makeTokens(2_048);
let perSentence = new Int32Array(1_024);

function freshCounts(size: number): Int32Array {
  if (perSentence.length < size) perSentence = new Int32Array(size * 2);
  else perSentence.fill(0, 0, size);
  return perSentence;
}

const noNumbers = new Int32Array(0);
const blank = (text: string): Paragraph => ({
  text,
  told: -1,
  language: -1,
  words: 0,
  tells: noNumbers,
  counts: noNumbers,
  tail: -1,
  ...nothing,
});

const nothing: Pick<Paragraph, 'gates' | 'hits'> = { gates: 0, hits: noHits };

function countTells(program: Program, tokens: Tokens): Int32Array {
  const tells = new Int32Array(program.languages.length);
  for (let t = 0; t < tokens.count; t++) {
    const language = program.tellOf[tokens.id[t]!]!;
    if (language !== 0) tells[language - 1]!++;
  }
  return tells;
}

/** The language that these telling words decide for, -1 for none. */
export function tellLanguage(program: Program, tells: Int32Array, words: number): number {
  const decided = program.detector.decide(tells, words);
  return decided === undefined ? -1 : program.languages.indexOf(decided);
}

function countTokens(tokens: Tokens, counts: Int32Array, width: number, program: Program): void {
  for (let s = 0; s < tokens.sentences; s++) {
    const row = s * width;
    for (let t = tokens.first[s]!; t < tokens.first[s + 1]!; t++) {
      const kind = tokens.kind[t]!;
      if (kind === MARK) continue;
      counts[row + countOfKind[kind]!]!++;
      if (kind === NUMBER) counts[row + WORDS]!++;
      else if (kind === WORD && (tokens.flags[t]! & NAMED) === NAMED && program.trie.notName[tokens.id[t]!] === 0)
        counts[row + NAMES]!++;
      counts[row + TOKENS]!++;
    }
    if (counts[row + WORDS]! > 0) counts[row + SENTENCES] = 1;
    if (tokens.ending[s] === QUESTION) counts[row + QUESTIONS] = 1;
    if (tokens.ending[s] === EXCLAMATION) counts[row + EXCLAMATIONS] = 1;
  }
}

function sumCounts(perSentence: Int32Array, sentences: number, width: number): Int32Array {
  const sums = new Int32Array(width);
  for (let s = 0; s < sentences; s++) for (let c = 0; c < width; c++) sums[c]! += perSentence[s * width + c]!;
  return sums;
}

function matchPhrases(program: Program, tokens: Tokens, language: number, hits: Hits): void {
  const root = program.roots[language]!;
  const begins = program.begins[language]!;
  for (let s = 0; s < tokens.sentences; s++) {
    const limit = tokens.first[s + 1]!;
    for (let t = tokens.first[s]!; t < limit; t++) {
      if (mayBegin(begins, tokens, t)) walk(program.trie, tokens, root, t, t, limit, hits);
    }
  }
}

/** Turns raw hits into counts, gates and findings. */
function settle(
  program: Program,
  tokens: Tokens,
  raw: Hits,
  perSentence: Int32Array,
  language: number,
): { gates: number; hits: readonly Hit[] } {
  const width = program.countNames.length;
  const hits: Hit[] = [];
  const silenced = new Set<number>();
  let gates = 0;
  let sentence = 0;
  let counted = -1;
  for (let h = 0; h < raw.accept.length; h++) {
    const first = raw.first[h]!;
    while (tokens.first[sentence + 1]! <= first) sentence++;
    const target = program.targets[raw.accept[h]!]!;
    if (target.atStart && first !== coreFirst(tokens, sentence)) continue;
    if (target.atEnd && raw.after[h] !== coreAfter(tokens, sentence)) continue;
    if (target.for === 'gate') gates |= 1 << target.gate;
    else if (target.for === 'count') {
      const key = first * width + target.count;
      if (key !== counted) perSentence[sentence * width + target.count]!++;
      counted = key;
    } else if (target.for === 'unless') silenced.add(sentence * program.rules.length + target.rule);
    else if (program.rules[target.rule]!.rule.find.quoted || (tokens.flags[first]! & QUOTED) === 0) {
      addHit(hits, program, tokens, target.rule, target.phrase, sentence, first, raw.after[h]!);
    }
  }
  for (const rule of program.ofSentences) addSentenceHits(hits, program, tokens, perSentence, rule, language);
  const kept = hits.filter((hit) => {
    const { sentence: limits } = program.rules[hit.rule]!;
    const at = sentenceAt(tokens, hit.phraseStart);
    return !silenced.has(at * program.rules.length + hit.rule) && holds(limits, perSentence, at * width);
  });
  return { gates, hits: kept };
}

/** Whether all conditions hold for the counts that start at `from`. */
export function holds(limits: readonly Limit[], counts: Int32Array, from = 0): boolean {
  for (const { count, min, max } of limits) {
    const n = counts[from + count]!;
    if (n < min || n > max) return false;
  }
  return true;
}

/** Of overlapping phrases of one rule the first and longest stays. */
function addHit(
  hits: Hit[],
  program: Program,
  tokens: Tokens,
  rule: number,
  phrase: number,
  sentence: number,
  first: number,
  after: number,
): void {
  const compiled = program.rules[rule]!;
  const phraseStart = tokens.start[first]!;
  const phraseEnd = tokens.end[after - 1]!;
  const [start, end] = markOf(compiled, tokens, sentence, phraseStart, phraseEnd);
  const hit: Hit = {
    rule,
    phrase,
    start,
    end,
    phraseStart,
    phraseEnd,
    sentenceStart: Math.min(phraseStart, sentenceStart(tokens, sentence)),
    sentenceEnd: Math.max(phraseEnd, sentenceEnd(tokens, sentence)),
  };
  for (let h = hits.length - 1; h >= 0; h--) {
    const other = hits[h]!;
    if (other.rule !== rule || other.end <= start) continue;
    if (other.phraseStart === phraseStart && phraseEnd > other.phraseEnd) hits[h] = hit;
    return;
  }
  hits.push(hit);
}

function addSentenceHits(
  hits: Hit[],
  program: Program,
  tokens: Tokens,
  perSentence: Int32Array,
  rule: number,
  language: number,
): void {
  const compiled = program.rules[rule]!;
  if (compiled.language !== program.languages[language]) return;
  for (let s = 0; s < tokens.sentences; s++) {
    if (!holds(compiled.sentence, perSentence, s * program.countNames.length)) continue;
    const first = coreFirst(tokens, s);
    if (tokens.flags[first]! & QUOTED && !compiled.rule.find.quoted) continue;
    addHit(hits, program, tokens, rule, 0, s, first, Math.max(first + 1, coreAfter(tokens, s)));
  }
}

/** What a rule marks, in offsets of the paragraph; the phrase found is always inside. */
function markOf(
  compiled: Compiled,
  tokens: Tokens,
  sentence: number,
  start: number,
  end: number,
): [start: number, end: number] {
  const { mark } = compiled.rule.find;
  if (mark !== 'sentence' && mark !== 'with-previous' && mark !== 'with-next') return [start, end];
  const from = mark === 'with-previous' ? Math.max(0, sentence - 1) : sentence;
  const to = mark === 'with-next' ? Math.min(tokens.sentences - 1, sentence + 1) : sentence;
  return [Math.min(start, sentenceStart(tokens, from)), Math.max(end, sentenceEnd(tokens, to))];
}

/** First token of a sentence that is more than an emoji. */
function coreFirst(tokens: Tokens, sentence: number): number {
  let t = tokens.first[sentence]!;
  const limit = tokens.first[sentence + 1]! - 1;
  while (t < limit && tokens.kind[t] === EMOJI) t++;
  return t;
}

/** Token after the last that is more than a link, hashtag or emoji at the end of its sentence. */
function coreAfter(tokens: Tokens, sentence: number): number {
  const first = tokens.first[sentence]!;
  let t = tokens.first[sentence + 1]!;
  while (t > first + 1 && tokens.kind[t - 1]! >= LINK && tokens.kind[t - 1] !== MARK) t--;
  return t;
}

function tailOf(tokens: Tokens, perSentence: Int32Array, width: number): number {
  let s = tokens.sentences - 1;
  while (s >= 0 && perSentence[s * width + WORDS] === 0) s--;
  if (s < 0) return -1;
  let t = tokens.first[s + 1]!;
  while (tokens.kind[t - 1] === HASHTAG) t--;
  return t === tokens.first[s + 1] ? tokens.close[s]! : tokens.end[t - 1]!;
}

const sentenceStart = (tokens: Tokens, sentence: number): number => tokens.start[coreFirst(tokens, sentence)]!;

function sentenceEnd(tokens: Tokens, sentence: number): number {
  const after = coreAfter(tokens, sentence);
  return after === tokens.first[sentence + 1] ? tokens.close[sentence]! : tokens.end[after - 1]!;
}

function sentenceAt(tokens: Tokens, offset: number): number {
  let s = 0;
  while (s < tokens.sentences - 1 && tokens.close[s]! <= offset) s++;
  return s;
}

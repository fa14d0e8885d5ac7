import { holds, type SentenceCounts } from './count';
import type { Span } from './draft';
import type { Hits } from './match';
import type { Compiled, Program, Target } from './program';
import type { Find } from './rule';
import { coreAfter, coreFirst, sentenceEnd, sentenceStart, tailOf } from './sentences';
import { EMOJI, QUOTED, STYLED_LETTERS, type Tokens } from './tokens';

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
  /** The sentence of the phrase: its place, and its text. */
  sentence: number;
  sentenceStart: number;
  sentenceEnd: number;
}

/** Gates and findings of a paragraph. */
export interface Settled {
  gates: number;
  hits: readonly Hit[];
}

/** A paragraph while its raw hits are settled. */
interface Scene {
  program: Program;
  tokens: Tokens;
  counts: SentenceCounts;
  hits: Hit[];
  /** Sentences in which a rule is silenced, as `sentence * rules + rule`. */
  silenced: Set<number> | undefined;
}

/** Place in `hits` of the last hit of each rule, -1 for none; used again for each paragraph. */
let lastOf = new Int32Array(64);

const none: Settled = { gates: 0, hits: [] };

/** Turns raw hits into counts, gates and findings. */
export function settle(program: Program, tokens: Tokens, raw: Hits, counts: SentenceCounts, language: number): Settled {
  const [ofSentences, ofLines] = [program.ofSentences[language]!, program.ofLines[language]!];
  if (raw.count === 0 && ofSentences.length === 0 && ofLines.length === 0) return none;
  const scene: Scene = { program, tokens, counts, hits: [], silenced: undefined };
  if (lastOf.length < program.rules.length) lastOf = new Int32Array(program.rules.length);
  lastOf.fill(-1);
  let gates = 0;
  let sentence = 0;
  for (let h = 0; h < raw.count; h++) {
    const first = raw.first[h]!;
    const after = raw.after[h]!;
    while (tokens.first[sentence + 1]! <= first) sentence++;
    const target = program.targets[raw.accept[h]!]!;
    if (target.atEnd && after !== coreAfter(tokens, sentence)) continue;
    if (target.for === 'gate') gates |= 1 << target.which;
    else take(scene, target, sentence, first, after);
  }
  for (const rule of ofSentences) addSentenceHits(scene, rule);
  for (const rule of ofLines) addHit(scene, rule, 0, 0, 0, tokens.count);
  return { gates, hits: scene.hits.filter((hit) => stands(scene, hit.rule, hit.sentence)) };
}

function take(scene: Scene, target: Target, sentence: number, first: number, after: number): void {
  const { program, tokens, counts } = scene;
  const { which } = target;
  if (target.for === 'count') {
    counts.rows[sentence * counts.width + which]!++;
    counts.sums[which]!++;
  } else if (target.for === 'unless') {
    scene.silenced ??= new Set();
    scene.silenced.add(sentence * program.rules.length + which);
  } else if (!isInside(scene, which, tokens.start[first]!) && mayStand(program.rules[which]!, tokens.flags[first]!)) {
    addHit(scene, which, target.phrase, sentence, first, after);
  }
}

/** Whether a rule's last hit covers this place and began before it: then the new one would be dropped. */
function isInside({ hits }: Scene, rule: number, at: number): boolean {
  const place = lastOf[rule]!;
  return place !== -1 && hits[place]!.phraseStart < at && hits[place]!.end > at;
}

const mayStand = ({ rule }: Compiled, flags: number): boolean => rule.find.quoted === true || (flags & QUOTED) === 0;

/** Whether the sentence and its line meet the rule's conditions, once everything in it was counted. */
function stands({ program, counts, silenced }: Scene, rule: number, sentence: number): boolean {
  if (silenced?.has(sentence * program.rules.length + rule)) return false;
  const { sentence: ofSentence, line } = program.rules[rule]!;
  return holds(ofSentence, counts.rows, sentence * counts.width) && holds(line, counts.sums);
}

/** Of overlapping phrases of one rule the first and longest stays. */
function addHit(scene: Scene, rule: number, phrase: number, sentence: number, first: number, after: number): void {
  const place = lastOf[rule]!;
  const last = place === -1 ? undefined : scene.hits[place]!;
  if (last && scene.program.rules[rule]!.first && last.phraseStart < scene.tokens.start[first]!) return;
  const hit = makeHit(scene, rule, phrase, sentence, first, after);
  if (last === undefined || last.end <= hit.start) lastOf[rule] = scene.hits.push(hit) - 1;
  else if (last.phraseStart === hit.phraseStart && hit.phraseEnd > last.phraseEnd) scene.hits[place] = hit;
}

/** What is marked holds the phrase found, unless it is a part of the sentence or the line that the rule names. */
function makeHit(
  { program, tokens }: Scene,
  rule: number,
  phrase: number,
  sentence: number,
  first: number,
  after: number,
): Hit {
  const { mark, phrases } = program.rules[rule]!.rule.find;
  const part =
    mark === 'stretch'
      ? stretchFrom(tokens, first, sentence)
      : partOf(tokens, mark === 'line' && phrases ? 'phrase' : mark, sentence);
  const phraseStart = part?.start ?? tokens.start[first]!;
  const phraseEnd = part?.end ?? tokens.end[after - 1]!;
  const around = part ?? markOf(tokens, mark, sentence);
  return {
    rule,
    phrase,
    start: around ? Math.min(phraseStart, around.start) : phraseStart,
    end: around ? Math.max(phraseEnd, around.end) : phraseEnd,
    phraseStart,
    phraseEnd,
    sentence,
    sentenceStart: Math.min(phraseStart, sentenceStart(tokens, sentence)),
    sentenceEnd: Math.max(phraseEnd, sentenceEnd(tokens, sentence)),
  };
}

/** What a rule marks whatever its phrase: the end punctuation of the sentence, the line, or the emoji with which it begins. */
function partOf(tokens: Tokens, mark: Find['mark'], sentence: number): Span | undefined {
  if (mark === 'ending') return { start: tokens.stop[sentence]!, end: tokens.close[sentence]! };
  if (mark === 'line') return lineOf(tokens);
  if (mark !== 'bullet') return undefined;
  return { start: tokens.start[0]!, end: tokens.end[Math.max(1, rowOf(tokens, 1)) - 1]! };
}

/** Where the emoji end that stand in a row. */
function rowOf({ kind, count }: Tokens, from: number): number {
  let t = from;
  while (t < count && kind[t] === EMOJI) t++;
  return t;
}

/** Most plain words between two that look bold, where both are one matter. */
const BETWEEN = 8;

/** A row of emoji, or from a word that looks bold to the last that does: across plain words of its sentence, into the next sentence only where that begins bold. */
function stretchFrom(tokens: Tokens, from: number, sentence: number): Span {
  const { first, sentences, flags, kind, start, end } = tokens;
  if (kind[from] === EMOJI) return { start: start[from]!, end: end[rowOf(tokens, from) - 1]! };
  const isBold = (t: number): boolean => (flags[t]! & STYLED_LETTERS) !== 0;
  let last = from;
  for (let s = sentence; s < sentences; s++) {
    const limit = first[s + 1]!;
    for (let t = last + 1; t < limit && t - last <= BETWEEN + 1; t++) if (isBold(t)) last = t;
    if (last !== limit - 1 || s + 1 === sentences || !isBold(limit)) break;
  }
  return { start: start[from]!, end: end[last]! };
}

const lineOf = (tokens: Tokens): Span => ({ start: tokens.start[0]!, end: Math.max(tokens.end[0]!, tailOf(tokens)) });

/** What a rule marks around its phrase: its sentence, with a neighbour or not, or its line; nothing but the phrase else. */
function markOf(tokens: Tokens, mark: Find['mark'], sentence: number): Span | undefined {
  const last = tokens.sentences - 1;
  if (mark === 'line') return lineOf(tokens);
  if (mark !== 'sentence' && mark !== 'with-previous' && mark !== 'with-next') return undefined;
  const from = mark === 'with-previous' ? Math.max(0, sentence - 1) : sentence;
  const to = mark === 'with-next' ? Math.min(last, sentence + 1) : sentence;
  return { start: sentenceStart(tokens, from), end: sentenceEnd(tokens, to) };
}

function addSentenceHits(scene: Scene, rule: number): void {
  const { program, tokens } = scene;
  const compiled = program.rules[rule]!;
  for (let s = 0; s < tokens.sentences && !(compiled.first && lastOf[rule] !== -1); s++) {
    if (!stands(scene, rule, s)) continue;
    const first = coreFirst(tokens, s);
    const heard = compiled.rule.find.mark === 'ending' ? tokens.first[s + 1]! - 1 : first;
    if ((tokens.flags[heard]! & QUOTED) !== 0 && !compiled.rule.find.quoted) continue;
    addHit(scene, rule, 0, s, first, Math.max(first + 1, coreAfter(tokens, s)));
  }
}

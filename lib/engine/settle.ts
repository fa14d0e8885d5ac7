import { holds, mayHold, type SentenceCounts } from './count';
import { type Hit, makeHit } from './mark';
import { type Hits, matchFrom } from './match';
import { AT_END, COUNT, GATE, PHRASE, type Program, SORT, TARGET, WHICH } from './program';
import { coreAfter, coreFirst } from './sentences';
import { QUOTED, type Tokens } from './tokens';

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
}

/** What was found in the paragraph so far, used again for each: `found` tells how much of it is new. */
const hits: Hit[] = [];
let found = 0;

/** Place in `hits` of the last hit of each rule, -1 for none; used again for each paragraph. */
let lastOf = new Int32Array(64);
/** The sentence in which the phrases that silence a rule were looked for last, -1 for none, and whether one stands there. */
let asked = new Int32Array(64);
let silent = new Uint8Array(64);
const silencing: Hits = { count: 0, accept: [], first: [], after: [] };

const none: Settled = { gates: 0, hits: [] };

/** Turns raw hits into counts, gates and findings. */
export function settle(program: Program, tokens: Tokens, raw: Hits, counts: SentenceCounts, language: number): Settled {
  const [ofSentences, ofLines] = [program.ofSentences[language]!, program.ofLines[language]!];
  if (raw.count === 0 && ofSentences.length === 0 && ofLines.length === 0) return none;
  const scene: Scene = { program, tokens, counts };
  forget(program.rules.length);
  const { targets } = program;
  let gates = 0;
  let sentence = 0;
  for (let h = 0; h < raw.count; h++) {
    const first = raw.first[h]!;
    const after = raw.after[h]!;
    while (tokens.first[sentence + 1]! <= first) sentence++;
    const target = raw.accept[h]! * TARGET;
    if (targets[target + AT_END] === 1 && after !== coreAfter(tokens, sentence)) continue;
    if (targets[target + SORT] === GATE) gates |= 1 << targets[target + WHICH]!;
    else take(scene, target, sentence, first, after);
  }
  for (const rule of ofSentences) addSentenceHits(scene, rule);
  for (const rule of ofLines) addHit(scene, rule, 0, 0, 0, tokens.count);
  return { gates, hits: keep(scene) };
}

/** What stands of all that was found. */
function keep(scene: Scene): Hit[] {
  let kept = 0;
  for (let h = 0; h < found; h++) if (stands(scene, hits[h]!.rule, hits[h]!.sentence)) hits[kept++] = hits[h]!;
  return hits.slice(0, kept);
}

/** Makes room for so many rules, of which nothing is known. */
function forget(rules: number): void {
  if (lastOf.length < rules) {
    lastOf = new Int32Array(rules);
    asked = new Int32Array(rules);
    silent = new Uint8Array(rules);
  }
  found = 0;
  lastOf.fill(-1);
  asked.fill(-1);
}

function take(scene: Scene, target: number, sentence: number, first: number, after: number): void {
  const { program, tokens, counts } = scene;
  const { targets, rules } = program;
  const which = targets[target + WHICH]!;
  if (targets[target + SORT] === COUNT) {
    counts.rows[sentence * counts.width + which]!++;
    counts.sums[which]!++;
  } else if (
    !isInside(which, tokens.start[first]!) &&
    ((tokens.flags[first]! & QUOTED) === 0 || rules[which]!.quoted)
  ) {
    addHit(scene, which, targets[target + PHRASE]!, sentence, first, after);
  }
}

/** Whether a rule's last hit covers this place and began before it: then the new one would be dropped. */
function isInside(rule: number, at: number): boolean {
  const place = lastOf[rule]!;
  return place !== -1 && hits[place]!.phraseStart < at && hits[place]!.end > at;
}

/** Whether the sentence and its line meet the rule's conditions, once everything in it was counted. */
function stands(scene: Scene, rule: number, sentence: number): boolean {
  const { program, counts } = scene;
  const { sentence: ofSentence, line } = program.rules[rule]!;
  return (
    holds(ofSentence, counts.rows, sentence * counts.width) &&
    holds(line, counts.sums) &&
    (program.unless[rule] === undefined || !isSilenced(scene, rule, sentence))
  );
}

/** Whether a phrase that silences a rule stands in a sentence; asked once, however often the rule fires there. */
function isSilenced({ program, tokens }: Scene, rule: number, sentence: number): boolean {
  if (asked[rule] !== sentence) {
    asked[rule] = sentence;
    silent[rule] = 0;
    matchFrom(program.automaton, tokens, sentence, program.unless[rule]!, silencing);
    for (let h = 0; h < silencing.count; h++) {
      const atEnd = program.targets[silencing.accept[h]! * TARGET + AT_END] === 1;
      if (!atEnd || silencing.after[h] === coreAfter(tokens, sentence)) silent[rule] = 1;
    }
  }
  return silent[rule] === 1;
}

/** Of overlapping phrases of one rule the first and longest stays. */
function addHit(scene: Scene, rule: number, phrase: number, sentence: number, first: number, after: number): void {
  const place = lastOf[rule]!;
  const last = place === -1 ? undefined : hits[place]!;
  if (last && scene.program.rules[rule]!.first && last.phraseStart < scene.tokens.start[first]!) return;
  const hit = makeHit(scene.program, scene.tokens, rule, phrase, sentence, first, after);
  if (last === undefined || last.end <= hit.start) {
    lastOf[rule] = found;
    hits[found++] = hit;
  } else if (last.phraseStart === hit.phraseStart && hit.phraseEnd > last.phraseEnd) hits[place] = hit;
}

function addSentenceHits(scene: Scene, rule: number): void {
  const { program, tokens, counts } = scene;
  const compiled = program.rules[rule]!;
  if (!holds(compiled.line, counts.sums) || !mayHold(compiled.sentence, counts.sums)) return;
  for (let s = 0; s < tokens.sentences && !(compiled.first && lastOf[rule] !== -1); s++) {
    if (!stands(scene, rule, s)) continue;
    const first = coreFirst(tokens, s);
    const heard = compiled.mark === 'ending' ? tokens.first[s + 1]! - 1 : first;
    if ((tokens.flags[heard]! & QUOTED) !== 0 && !compiled.quoted) continue;
    addHit(scene, rule, 0, s, first, Math.max(first + 1, coreAfter(tokens, s)));
  }
}

import { holds } from './count';
import type { Draft, Span } from './draft';
import type { Finding } from './finding';
import type { Lines } from './lines';
import type { Hit } from './mark';
import type { Paragraph } from './paragraph';
import { type Compiled, elsewhere, type Program } from './program';
import type { Find } from './rule';
import { applies } from './scope';

/** What a person chose; read at each review, so that a change shows at once. */
export interface Choice {
  /** Ids of rules that are not to fire. */
  off: ReadonlySet<string>;
  /** Ids of rules that are to fire though they are off by themselves. */
  on?: ReadonlySet<string>;
  /** Ids of rules that are found and weighed as ever, and not shown: what is practised now is something else. */
  rest?: ReadonlySet<string>;
}

/** All findings of a draft in text order: hits of its lines whose rule is on, in scope and not silenced, and what is absent. */
export function collect(draft: Draft, lines: Lines, program: Program, choice: Choice): Finding[] {
  const states: State[] = new Array(program.rules.length).fill(UNKNOWN);
  const findings: Finding[] = [];
  let at = 0;
  let several = false;
  for (const { hits, language, text } of lines.paragraphs) {
    for (const hit of hits) {
      const { rule } = hit;
      if (states[rule] === UNKNOWN) states[rule] = stateOf(rule, draft, lines, program, choice);
      if (states[rule] === SILENT) continue;
      const { find, also } = program.rules[rule]!.rule;
      if (find.place && !isAt(find.place, draft.text, at + hit.start, at + hit.end)) continue;
      if (also) several = true;
      if (find.once || find.mark === 'draft') states[rule] = SILENT;
      findings.push(toFinding(hit, at, program.languages[language], draft.text, program));
    }
    at += text.length + 1;
  }
  const home = program.coached[lines.main] ? lines.main : elsewhere(program);
  for (const rule of [...program.ofDrafts[home]!, ...(isBlank(lines) ? program.ofBlanks[home]! : [])])
    if (isActive(program.rules[rule]!, draft, lines, choice)) findings.push(absence(rule, draft.text, lines, program));
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  return several ? onceEach(findings) : findings;
}

/** Whether no words stand before or behind a place; links, tags and names called are none. */
const isAt = (place: Find['place'], text: string, start: number, end: number): boolean =>
  !/\p{L}/u.test((place === 'first' ? text.slice(0, start) : text.slice(end)).replace(/(?:https?:|[#@])\S+/g, ''));

/** Two things that one rule looks for may be found in one place; the longer stands first. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const ends = new Map<string, number>();
  return findings.filter(({ rule, start, end }) => {
    const last = ends.get(rule);
    if (last !== undefined && start < last) return false;
    ends.set(rule, end);
    return true;
  });
}

const isBlank = ({ paragraphs }: Lines): boolean => paragraphs.every(({ words }) => words === 0);

/** What is known of a rule in this draft: not looked at yet, may speak, or says nothing (more). */
type State = typeof UNKNOWN | typeof SPEAKING | typeof SILENT;
const UNKNOWN = 0;
const SPEAKING = 1;
const SILENT = 2;

function stateOf(index: number, draft: Draft, lines: Lines, program: Program, choice: Choice): State {
  const compiled = program.rules[index]!;
  if (!isActive(compiled, draft, lines, choice)) return SILENT;
  const { distinct } = compiled.rule.find;
  return distinct === undefined || countPhrases(index, lines) >= distinct ? SPEAKING : SILENT;
}

/** How many different phrases of a rule the draft holds. */
function countPhrases(index: number, lines: Lines): number {
  const phrases = new Set<number>();
  for (const { hits } of lines.paragraphs) for (const { rule, phrase } of hits) if (rule === index) phrases.add(phrase);
  return phrases.size;
}

function isActive(
  { rule, quiet, draft: limits }: Compiled,
  draft: Draft,
  { gates, sums }: Lines,
  { off, on }: Choice,
): boolean {
  return (
    (rule.on || on?.has(rule.id) === true) &&
    (quiet & gates) === 0 &&
    holds(limits, sums) &&
    applies(rule, draft) &&
    !off.has(rule.id)
  );
}

function toFinding(hit: Hit, at: number, read: string | undefined, text: string, program: Program): Finding {
  const { rule, terms, language: own } = program.rules[hit.rule]!;
  const language = own || (read ?? '');
  const { start, end } = placeOf(rule.find, hit, at, text);
  const finding: Finding = { rule: rule.id, family: rule.family, level: rule.level, start, end, language };
  if (terms) finding.term = hit.phrase;
  return finding;
}

/** What a rule marks of the text; end punctuation takes the space before it along, which French writes. */
function placeOf({ mark }: Find, { start, end }: Hit, at: number, text: string): Span {
  if (mark === 'draft') return wholeOf(text);
  let from = at + start;
  if (mark === 'ending') while (/[ \u00a0\u202f]/.test(text.charAt(from - 1))) from--;
  if (mark === 'stretch') return { start: from, end: closed(text, from, at + end) };
  return { start: from, end: at + end };
}

/** The end of a span, behind the sign that closes what the span opens. */
function closed(text: string, start: number, end: number): number {
  const sign = text.charAt(end);
  const pair = pairs.find(([, close]) => close === sign);
  if (pair === undefined) return end;
  const [open, close] = pair.map((one) => text.slice(start, end).split(one).length - 1);
  return open === close ? end + Number(pair[0] === sign && open! % 2 === 1) : end + Number(open! > close!);
}

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
];

/** The text without the blanks around it. */
const wholeOf = (text: string): Span => {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
};

/** What is missing stands where one more sentence would go: after the last words, before closing hashtags. */
function absence(index: number, text: string, { paragraphs }: Lines, program: Program): Finding {
  const { rule, language } = program.rules[index]!;
  const place = rule.find.mark === 'draft' ? wholeOf(text) : tailOf(text, paragraphs);
  return { rule: rule.id, family: rule.family, level: rule.level, ...place, language };
}

/** Quotation marks and brackets that close what the last words opened. */
const closers = /^(?:[\u00a0\u202f ]?[»”")\]])+/;
const CLOSERS = 8;

function tailOf(text: string, paragraphs: readonly Paragraph[]): Span {
  let at = 0;
  let end = text.length;
  for (const { tail, text: line } of paragraphs) {
    if (tail !== -1) end = at + tail;
    at += line.length + 1;
  }
  end += closers.exec(text.slice(end, end + CLOSERS))?.[0].length ?? 0;
  return { start: end, end };
}

/** The hit behind a finding, and the offset of its line; an absence has none. */
export function hitOf(finding: Finding, lines: Lines, program: Program): { hit: Hit; at: number } | undefined {
  let at = 0;
  for (const { hits, text } of lines.paragraphs) {
    for (const hit of hits) {
      const { rule } = program.rules[hit.rule]!;
      const { mark } = rule.find;
      const same =
        mark === 'draft' || (at + hit.start === finding.start && (mark === 'stretch' || at + hit.end === finding.end));
      if (rule.id === finding.rule && same) return { hit, at };
    }
    at += text.length + 1;
  }
  return undefined;
}

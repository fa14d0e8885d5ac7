import type { Draft } from './draft';
import type { Counts, Finding } from './finding';
import type { Lines } from './lines';
import { sinceQuestion } from './since-question';

/** What a whole text shows, each sign with its strength from 0 to 1: the rules that fired, and what was counted. */
export type Signs = readonly (readonly [name: string, strength: number])[];

/** What the signs are read from. */
interface Seen {
  draft: Draft;
  counts: Counts;
  lines: Lines;
}

/** A count in a text of this language; what a pack does not count, it does not have. */
const many = (count: number | undefined, full: number): number => Math.min(1, (count ?? 0) / full);
const any = (count: number | undefined): number => Number((count ?? 0) > 0);

/** Words up to which a text is brief, and from which on it is long. */
const BRIEF = 60;
const LONG = 260;

/** A question with at most this many sentences after it closes the text. */
const CLOSING = 1;

/** Up to so many lines a text is not built of lines. */
const FEW_LINES = 3;

const isAnswer = ({ draft, counts }: Seen): boolean => any(counts.answering) === 1 || draft.text.startsWith('@');

/** Words beside a quotation up to which it stands alone: who said it, where. */
const BESIDE = 8;

/** The text is a quotation and hardly more. */
function isQuotation(text: string): boolean {
  const own = text.trimStart();
  const closes = { '“': '”', '«': '»', '"': '"' }[own.charAt(0)];
  const end = closes === undefined ? -1 : own.indexOf(closes, 1);
  if (end === -1) return false;
  const beside = own.slice(end + 1).replace(/(?:https?:|[#@])\S+/g, '');
  return (beside.match(/\p{L}+/gu)?.length ?? 0) <= BESIDE;
}

/** The signs that are no rules, by name. Each is something that a reader of the text can check. */
export const signs: Readonly<Record<string, (seen: Seen) => number>> = {
  answering: (seen) => Number(isAnswer(seen)),
  'nobody-asked': (seen) =>
    Number(any(seen.counts.you) + any(seen.counts.questions) + any(seen.counts.mentions) === 0 && !isAnswer(seen)),
  'closing-question': ({ lines }) => Number(sinceQuestion(lines.paragraphs) <= CLOSING),
  'early-question': ({ lines, counts }) => any(counts.questions) * Number(sinceQuestion(lines.paragraphs) > CLOSING),
  'open-form': ({ counts }) => any(counts.wh) * any(counts.questions),
  'short-question': ({ lines, counts }) =>
    Number(sinceQuestion(lines.paragraphs) <= CLOSING) * Math.max(0, 1 - counts.words / BRIEF),
  'question-to-click': ({ counts }) => any(counts.questions) * any(counts.links),
  answered: ({ counts }) => any(counts.questions) * any(counts.answered),
  'answering-in-person': (seen) => Number(isAnswer(seen)) * Math.max(any(seen.counts.i), any(seen.counts.you)),
  'asks-you': ({ counts }) => any(counts.questions) * any(counts.you),
  you: ({ counts }) => any(counts.you),
  'you-often': ({ counts }) => many(counts.you, 6),
  invite: ({ counts }) => any(counts.invite),
  'first-person': ({ counts }) => any(counts.i),
  'first-person-often': ({ counts }) => many(counts.i, 6),
  we: ({ counts }) => many(counts.we, 4),
  firm: ({ counts }) => any(counts.firm),
  brief: ({ counts }) => Math.max(0, 1 - counts.words / BRIEF),
  long: ({ counts }) => many(Math.max(0, counts.words - BRIEF), LONG - BRIEF),
  'short-lines': ({ counts }) => Number((counts.lines ?? 0) > FEW_LINES) * many(counts.shortLines, 8),
  list: ({ counts }) => many(counts.listLines, 3),
  'own-deeds': ({ counts }) => many(counts.deeds, 2),
  stage: ({ counts }) => many(counts.stage, 2),
  'call-to-act': ({ counts }) => many(counts.calls, 2),
  selling: ({ counts }) => many(counts.selling, 2),
  'selling-often': ({ counts }) => many(Math.max(0, (counts.selling ?? 0) + (counts.calls ?? 0) - 3), 5),
  stance: ({ counts }) => many(counts.stance, 2),
  'grand-words': ({ counts }) => many((counts.grand ?? 0) + (counts.hype ?? 0), 2),
  contrast: ({ counts }) => many(counts.contrast, 2),
  lure: ({ counts }) => many(counts.lure, 2),
  opinion: ({ counts }) => many(counts.opinion, 2),
  reasoning: ({ counts }) => many(counts.reasoning, 4),
  kindness: ({ counts }) => any(counts.kindness),
  quotation: ({ draft }) => Number(isQuotation(draft.text)),
  link: ({ counts }) => any(counts.links),
  mention: ({ draft, counts }) => Number(counts.mentions > Number(draft.text.startsWith('@'))),
  hashtag: ({ counts }) => any(counts.hashtags),
  'many-hashtags': ({ counts }) => many(counts.hashtags, 10),
  emoji: ({ counts }) => many(counts.emoji, 3),
  exclamations: ({ counts }) => many(counts.exclamations, 3),
  names: ({ counts }) => many(counts.names, 6),
  numbers: ({ counts }) => many(counts.numbers, 4),
};

/** Signs that are the stronger form of another: as a reason, they are one. */
export const strongerFormOf: Readonly<Record<string, string>> = {
  'you-often': 'you',
  'first-person-often': 'first-person',
  'many-hashtags': 'hashtag',
  'selling-often': 'selling',
  'short-question': 'closing-question',
  'answering-in-person': 'answering',
};

/** Signs of talking with somebody: whatever they add, nobody is told that they speak for sending. */
export const ofTalking: ReadonlySet<string> = new Set([
  'answering',
  'closing-question',
  'early-question',
  'open-form',
  'asks-you',
  'you',
  'invite',
  'first-person',
  'opinion',
  'reasoning',
  'kindness',
]);

/** Signs of sending: nobody is told that they speak for talking. */
export const ofSending: ReadonlySet<string> = new Set([
  'nobody-asked',
  'question-to-click',
  'we',
  'firm',
  'own-deeds',
  'stage',
  'call-to-act',
  'selling',
  'stance',
  'grand-words',
  'contrast',
  'lure',
  'quotation',
]);

/** Fewer words than this show nothing. */
const ENOUGH_TO_JUDGE = 3;

/** All signs of a draft; none of one with next to no words, unless a rule speaks. */
export function readSigns(seen: Seen, findings: readonly Finding[]): Signs {
  if (seen.counts.words < ENOUGH_TO_JUDGE && findings.length === 0) return [];
  const read: (readonly [string, number])[] = [];
  for (const rule of new Set(findings.map(({ rule }) => rule))) read.push([rule, 1]);
  for (const name in signs) {
    const strength = signs[name]!(seen);
    if (strength > 0) read.push([name, strength]);
  }
  return read;
}

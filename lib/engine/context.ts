import type { Draft } from './draft';
import { countEchoes } from './echo';
import { lineCounts } from './line-counts';
import type { Paragraph } from './paragraph';
import { baseCounts, gates, type Program } from './program';
import type { Gate } from './rule';
import { isAnswer } from './scope';
import { sinceQuestion } from './since-question';

/** The night: from half past ten to half past six, in hours. */
const NIGHT = { from: 22.5, to: 6.5 };

/** Who is done within so many seconds of the first key has not read the text again. */
const HASTE = 45;

/** A draft whose lines were read. */
interface Known {
  draft: Draft;
  paragraphs: readonly Paragraph[];
  program: Program;
  /** Bits of its open gates. */
  open: number;
  /** Sums of what its lines hold, and where those of `lineCounts` begin. */
  sums: readonly number[];
  from: number;
}

const isOpen = (open: number, gate: Gate): number => (open >> gates.indexOf(gate)) & 1;
const [WORDS, HASHTAGS] = [baseCounts.indexOf('words'), baseCounts.indexOf('hashtags')];
const [LINES, SHORT_LINES] = [lineCounts.indexOf('lines'), lineCounts.indexOf('shortLines')];

/** How many of a hundred, rounded down. */
const percent = (some: number, all: number): number => (all === 0 ? 0 : Math.floor((100 * some) / all));

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Whether the first word of a name is among the first four words of a text. */
function opensWith(text: string, name: string): boolean {
  const [first] = wordsOf(name);
  return first !== undefined && wordsOf(text.slice(0, 80)).slice(0, 4).includes(first);
}

/** Counts that only a whole draft has; those of yes and no are 1 and 0. */
const measures = {
  /** A grave event is spoken of. */
  grave: ({ open }: Known) => isOpen(open, 'grave'),
  /** Help is asked for, or a post is open. */
  appeal: ({ open }: Known) => isOpen(open, 'appeal'),
  /** Somebody is answered. */
  answering: ({ draft }: Known) => Number(isAnswer(draft) || draft.addressee !== undefined),
  /** Different words that the text shares with the one it answers. */
  echoes: ({ draft: { parent }, paragraphs, program }: Known) => countEchoes(parent, paragraphs, program),
  /** It opens by calling the person answered by name. */
  named: ({ draft: { addressee, text } }: Known) => Number(addressee !== undefined && opensWith(text, addressee)),
  /** Sentences after the last question, 99 when there is none. */
  sinceQuestion: ({ paragraphs }: Known) => Math.min(sinceQuestion(paragraphs), 99),
  quietPeriod: ({ draft: { when } }: Known) => Number(when?.quietPeriod === true),
  late: ({ draft: { when } }: Known) => Number(when !== undefined && (when.hour >= NIGHT.from || when.hour < NIGHT.to)),
  fast: ({ draft: { when } }: Known) => Number(when?.seconds !== undefined && when.seconds <= HASTE),
  /** Short lines of a hundred lines. */
  shortShare: ({ sums, from }: Known) => percent(sums[from + SHORT_LINES]!, sums[from + LINES]!),
  /** Hashtags of a hundred words and hashtags. */
  tagShare: ({ sums }: Known) => percent(sums[HASHTAGS]!, sums[HASHTAGS]! + sums[WORDS]!),
  /** Words of the longest line. */
  longestLine: ({ paragraphs }: Known) => {
    let most = 0;
    for (const { words, counts } of paragraphs) if (words > most) most = Math.max(most, counts[WORDS]!);
    return most;
  },
} as const;

/** Their names, in order. */
export const draftCounts: readonly string[] = Object.keys(measures);

const inOrder = Object.values(measures);

/** Writes them behind the sums of what the lines hold. */
export function countDraft({ draft, paragraphs, program, open }: Omit<Known, 'sums' | 'from'>, sums: number[]): void {
  const behind = sums.length - inOrder.length;
  const known = { draft, paragraphs, program, open, sums, from: behind - lineCounts.length };
  for (let m = 0; m < inOrder.length; m++) sums[behind + m] = inOrder[m]!(known);
}

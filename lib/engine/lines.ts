import { countDraft } from './context';
import type { Draft } from './draft';
import { type Paragraph, type ParagraphReader, tellLanguage } from './paragraph';
import { elsewhere, type Program } from './program';

/** The lines of a draft, read, with the sums of what each holds. */
export interface Lines {
  paragraphs: readonly Paragraph[];
  /** Sums of the counts, by place in the program's list of names. */
  sums: readonly number[];
  /** Bits of the gates that a line opened. */
  gates: number;
  /** Place of the language that most of the draft is in, or that was assumed; -1 for none. */
  main: number;
}

/** Reads the lines of a draft; equal lines at its start and end are taken from the draft before. */
export function readLines(draft: Draft, last: readonly Paragraph[], reader: ParagraphReader, program: Program): Lines {
  const hint = draft.language === undefined ? -1 : program.languages.indexOf(draft.language);
  const bounds = boundsOf(draft.text);
  const lines = bounds.length - 1;
  const shift = last.length - lines;
  const same = (line: number, known: Paragraph | undefined) =>
    known !== undefined && known.text === lineAt(draft.text, bounds, line);
  const shorter = Math.min(lines, last.length);
  let head = 0;
  while (head < shorter && same(head, last[head])) head++;
  let tail = lines;
  while (tail > head && tail + shift > head && same(tail - 1, last[tail - 1 + shift])) tail--;
  const paragraphs: Paragraph[] = new Array(lines);
  for (let l = 0; l < lines; l++) {
    if (l < head) paragraphs[l] = last[l]!;
    else paragraphs[l] = l >= tail ? last[l + shift]! : reader.read(draft.text, bounds[l]!, bounds[l + 1]! - 1, hint);
  }
  const main = mainLanguage(paragraphs, program, hint);
  inheritLanguage(paragraphs, main, reader, program);
  return { paragraphs, ...sumUp(paragraphs, program, draft), main };
}

/** Where each line begins, and where one more would. */
function boundsOf(text: string): number[] {
  const bounds = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) bounds.push(at + 1);
  bounds.push(text.length + 1);
  return bounds;
}

const lineAt = (text: string, bounds: readonly number[], line: number): string =>
  text.slice(bounds[line], bounds[line + 1]! - 1);

function mainLanguage(paragraphs: readonly Paragraph[], program: Program, hint: number): number {
  const tells: number[] = new Array(program.languages.length * 2).fill(0);
  let words = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.words === 0) continue;
    words += paragraph.words;
    for (let l = 0; l < tells.length; l++) tells[l]! += paragraph.tells[l]!;
  }
  const told = tellLanguage(program, tells, words, hint);
  return told === -1 ? hint : told;
}

/** Lines that do not tell their language are read again in that of the whole draft. */
function inheritLanguage(paragraphs: Paragraph[], main: number, reader: ParagraphReader, program: Program): void {
  const language = program.coached[main] ? main : elsewhere(program);
  for (let l = 0; l < paragraphs.length; l++) {
    const { told, words, text, language: read } = paragraphs[l]!;
    if (told === -1 && words > 0 && read !== language) paragraphs[l] = reader.read(text, 0, text.length, main);
  }
}

function sumUp(paragraphs: readonly Paragraph[], program: Program, draft: Draft): Pick<Lines, 'sums' | 'gates'> {
  const sums: number[] = new Array(program.countNames.length).fill(0);
  let gates = 0;
  for (const paragraph of paragraphs) {
    gates |= paragraph.gates;
    if (paragraph.words > 0) for (let c = 0; c < paragraph.counts.length; c++) sums[c]! += paragraph.counts[c]!;
  }
  countDraft({ draft, paragraphs, program, open: gates }, sums);
  return { sums, gates };
}

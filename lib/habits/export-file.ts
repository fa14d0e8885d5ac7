import * as z from 'zod/mini';
import { weekOf } from './calendar';
import { withoutCalm } from './export-calm';
import { Everything, Salts } from './kept';

/** Raised when a file of the one before can no longer be read as it is. */
const version = 1;

const Head = z.looseObject({ parley: z.literal('log'), version: z.int().check(z.positive()) });

const Body = z.strictObject({
  parley: z.literal('log'),
  version: z.literal(version),
  /** On the clock of the computer it was made on, `2026-11-18`. */
  exported: z.iso.date(),
  ...Everything.shape,
  /** Taken where there are none yet, so that threads and people are recognised there. */
  salts: z.optional(Salts),
  /** The person's own words for open questions, by id: only where asked for. */
  loopLabels: z.optional(z.record(z.uuid(), z.string().check(z.minLength(1), z.maxLength(40)))),
  /** The person's settings, read elsewhere: only where asked for. */
  settings: z.optional(z.record(z.string(), z.unknown())),
});

/** What stands in an export. */
export type LogFile = z.infer<typeof Body>;

/** What goes into an export beside the log; but for the salts nothing of it unless ticked. */
export interface Chosen {
  salts?: Salts;
  /** Cautions, haste and late hours (M10). */
  calm: boolean;
  loopLabels?: LogFile['loopLabels'];
  settings?: LogFile['settings'];
}

/** Tables of an export, in the order of the file. */
export type Table = keyof Everything;

/**
 * Why a file cannot be taken. `json`: it breaks off, or never was one of ours · `other`: something else · `newer`: from a later
 * release · `value`: one value is damaged. `row` counts from 1.
 */
export type FileProblem =
  | { why: 'json' | 'other' | 'newer' }
  | { why: 'value'; table?: Table; row?: number; field?: string };

/** What is kept of the log as text, to be read again by `readFile`. `today`: `2026-11-18`. */
export function writeFile(log: Everything, { salts, calm, loopLabels, settings }: Chosen, today: string): string {
  const file: LogFile = {
    parley: 'log',
    version,
    exported: today,
    ...(calm ? log : withoutCalm(log)),
    ...(salts && { salts }),
    ...(loopLabels && { loopLabels }),
    ...(settings && { settings }),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

const isTable = (key: unknown): key is Table => Object.hasOwn(Everything.shape, key as string);

function problemOf({ path, ...issue }: z.core.$ZodIssue): FileProblem {
  const [table, row, inner] = path;
  const field = inner ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined);
  if (!isTable(table)) return { why: 'value', ...(table !== undefined && { field: String(table) }) };
  if (typeof row !== 'number') return { why: 'value', table };
  return { why: 'value', table, row: row + 1, ...(field !== undefined && { field: String(field) }) };
}

/** The first week that is none: weeks are named by their Monday. */
function wrongWeek({ rollUps }: LogFile): FileProblem | undefined {
  const row = rollUps.findIndex(({ week }) => weekOf({ at: Date.parse(week), offset: 0 }) !== week);
  return row < 0 ? undefined : { why: 'value', table: 'rollUps', row: row + 1, field: 'week' };
}

/** Reads an export. What is damaged is named, and nothing of the file is taken. Never throws. */
export function readFile(text: string): { file: LogFile } | { problem: FileProblem } {
  const raw = parse(text);
  if (raw === undefined) return { problem: { why: 'json' } };
  const head = Head.safeParse(raw);
  if (!head.success) return { problem: { why: 'other' } };
  if (head.data.version > version) return { problem: { why: 'newer' } };
  const read = Body.safeParse(raw);
  if (!read.success) return { problem: problemOf(read.error.issues[0]!) };
  const wrong = wrongWeek(read.data);
  return wrong ? { problem: wrong } : { file: read.data };
}

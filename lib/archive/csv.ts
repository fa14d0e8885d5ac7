import { Damage } from './damage';

/**
 * LinkedIn writes a CSV of its own: quotation marks are doubled in one file and, in another, doubled here and escaped by a
 * backslash there. No library reads both at once, hence this reader.
 */
export interface Dialect {
  /** Quotation marks may also be escaped by a backslash. */
  backslash: boolean;
}

/** A record, the line where it begins, and its fields by the name of their column. */
export interface Row {
  line: number;
  field(column: string): string;
}

/** A preamble is a few lines of notes. */
const LONGEST_PREAMBLE = 30;

/** What follows a backslash and a quotation mark, where the mark closes the field after all: the next column, or nothing. */
const opensNext = /(?:\r?\n|,)"?(?:\d{4}-\d\d-\d\d[ T]|https?:)|\s*$/y;

/**
 * Reads a file whose header holds at least these columns, in any order, after a byte order mark or lines of preamble.
 * @throws Damage naming the line when the file is not what it should be
 */
export function* readCsv(file: string, text: string, columns: readonly string[], dialect: Dialect): Generator<Row> {
  const header = findHeader(text, columns);
  if (!header) throw new Damage({ why: 'header', file, line: 1 });
  const places = new Map(header.names.map((name, index) => [name, index]));
  let { at, line } = header;
  while (at < text.length) {
    const record = readRecord(text, at, dialect);
    if (typeof record === 'string') throw new Damage({ why: record, file, line });
    const { fields, end } = record;
    if (fields.length > 1 || fields[0] !== '') {
      if (fields.length !== header.names.length) throw new Damage({ why: 'fields', file, line });
      yield { line, field: (column) => fields[places.get(column.toLowerCase()) ?? -1] ?? '' };
    }
    line += countLines(text, at, end);
    at = end;
  }
}

interface Header {
  names: readonly string[];
  /** Where the first record begins. */
  at: number;
  line: number;
}

function findHeader(text: string, columns: readonly string[]): Header | undefined {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; line <= LONGEST_PREAMBLE && start < text.length; line++) {
    const at = endOfLine(text, start);
    const names = text
      .slice(start, at)
      .split(',')
      .map((name) => name.replaceAll('"', '').trim().toLowerCase());
    if (columns.every((column) => names.includes(column.toLowerCase()))) return { names, at, line: line + 1 };
    start = at;
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The fields of the record at `at`, and where the next one begins; or what is wrong with it. */
function readRecord(text: string, at: number, dialect: Dialect): { fields: string[]; end: number } | 'quotes' {
  const fields: string[] = [];
  for (let from = at; ; from++) {
    const field = text[from] === '"' ? readQuoted(text, from + 1, dialect) : readPlain(text, from);
    if (!field) return 'quotes';
    fields.push(field.value);
    from = field.end;
    if (text[from] === ',') continue;
    if (text[from] === '\r') from++;
    if (from >= text.length || text[from] === '\n') return { fields, end: from + 1 };
    return 'quotes';
  }
}

const stop = /[,\r\n]|$/g;

function readPlain(text: string, from: number): { value: string; end: number } {
  stop.lastIndex = from;
  const end = stop.exec(text)!.index;
  return { value: text.slice(from, end), end };
}

/** A field after its opening quotation mark; `undefined` when none closes it. */
function readQuoted(text: string, from: number, { backslash }: Dialect): { value: string; end: number } | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
    if (backslash && text[at - 1] === '\\' && at > from && isEscaped(text, at)) at += 1;
    else if (text[at + 1] === '"') at += 2;
    else return { value: unquote(text.slice(from, at), backslash), end: at + 1 };
  }
  return undefined;
}

/** Whether the mark after a backslash belongs to the text: it neither closes the field nor is one of two. */
function isEscaped(text: string, at: number): boolean {
  if (text[at + 1] === '"') return /[,\r\n]/.test(text[at + 2] ?? '\n');
  opensNext.lastIndex = at + 1;
  return !opensNext.test(text);
}

function unquote(value: string, backslash: boolean): string {
  const single = value.replaceAll('""', '"');
  return backslash ? single.replaceAll('\\"', '"') : single;
}

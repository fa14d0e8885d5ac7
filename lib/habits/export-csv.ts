/** What one cell holds; a tally is read as "own-1: 3, own-2: 1". */
export type Cell = string | number | boolean | readonly string[] | Readonly<Record<string, number>> | undefined;

/** How cells are written for a reader. */
export interface CsvStyle {
  /** Between two cells: spreadsheets expect a semicolon where the comma is in the numbers. */
  separator: ',' | ';';
  yes: string;
  no: string;
}

/** What spreadsheets of this locale (`fr-FR`) expect between cells. */
export const separatorOf = (locale: string): CsvStyle['separator'] =>
  new Intl.NumberFormat(locale).format(1.5).includes(',') ? ';' : ',';

// A spreadsheet takes what begins so for a formula and runs it.
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);

/** A cell in words. */
export function textOf(cell: Cell, { yes, no }: Pick<CsvStyle, 'yes' | 'no'>): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell === 'string') return cell;
  if (isList(cell)) return cell.join(', ');
  const told = Object.entries(cell).filter(([, count]) => count > 0);
  return told.map(([name, count]) => `${name}: ${count}`).join(', ');
}

function quoted(cell: Cell, style: CsvStyle): string {
  const text = typeof cell === 'number' ? String(cell) : guarded(textOf(cell, style));
  return /["\r\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as a file for spreadsheets: byte order mark, headings, one line a row, what looks like a formula made harmless. */
export function csvOf(headings: readonly string[], rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const lines = [headings, ...rows].map((row) => row.map((cell) => quoted(cell, style)).join(style.separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

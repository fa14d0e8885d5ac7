import type { Cell } from '@/lib/habits/export-csv';
import { calmFields, entryFields, readingFields, rollUpFields, threadFields } from '@/lib/habits/export-fields';
import type { Table } from '@/lib/habits/export-file';
import type { Everything } from '@/lib/habits/kept';
import type { DataWords } from '@/lib/wording/data/words';
import { formatWeekday, noonOf } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';

/** What gives ids their names. */
export interface Names {
  words: PageWords;
  said: DataWords;
  siteName(id: string): string;
  ruleTitle(id: string): string;
  purposeName(id: string): string;
}

/** What stands in a table, besides its rows. */
export interface Chosen {
  calm: boolean;
  /** The person's own words for open questions, by id; `undefined` leaves them out. */
  labels: Readonly<Record<string, string>> | undefined;
}

/** A table as a person reads it. */
export interface Told {
  headings: readonly string[];
  count: number;
  /** The newest row is row 0. */
  row(index: number): readonly Cell[];
}

type Teller = (id: string) => string;

const monday = '2026-11-16';

/** How the ids in a field are told, by field. */
function tellersOf({ words, said, siteName, ruleTitle, purposeName }: Names): Readonly<Record<string, Teller>> {
  const of =
    (texts: Readonly<Record<string, string>>): Teller =>
    (id) =>
      texts[id] ?? id;
  const { size, ...values } = said.values;
  const named = Object.entries(values).map(([field, texts]) => [field, of(texts)] as const);
  const day = (id: string): string => formatWeekday(noonOf(monday, Number(id.slice(1)) - 1), words.locale);
  const days = ['dayAnswers', 'dayPosts', 'daySends', 'dayOpens', 'dayTalks'];
  const rules = ['shown', 'praised', 'applied', 'dismissed', 'aside', 'heeded', 'standing'];
  const used = ['rulesShown', 'rulesApplied', 'rulesHeeded', 'rulesDismissed'];
  return {
    ...Object.fromEntries(named),
    ...Object.fromEntries(days.map((field) => [field, day])),
    ...Object.fromEntries([...rules, ...used].map((field) => [field, ruleTitle])),
    ...{ site: siteName, kind: of(words.kinds), outcome: of(words.outcomes), sizes: of(size) },
    ...{ purpose: purposeName, purposes: purposeName, languages: of(values.language) },
  };
}

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);

function told(cell: Cell, teller: Teller | undefined): Cell {
  if (!teller || cell === undefined || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return teller(cell);
  if (isList(cell)) return cell.map(teller);
  return Object.fromEntries(Object.entries(cell).map(([id, count]) => [teller(id), count]));
}

/** The four tables of the log, told in the words of the interface. */
export function tablesOf(log: Everything, names: Names, { calm, labels }: Chosen): Readonly<Record<Table, Told>> {
  const tellers = tellersOf(names);
  const left = [...(calm ? [] : calmFields), ...(labels ? [] : ['label'])];
  const table = <Row, Field extends string>(
    rows: readonly Row[],
    fields: Readonly<Record<Field, (row: Row) => Cell>>,
    headings: Readonly<Record<Field, string>>,
  ): Told => {
    const kept = (Object.keys(fields) as Field[]).filter((field) => !left.includes(field));
    return {
      headings: kept.map((field) => headings[field]),
      count: rows.length,
      row: (index) => kept.map((field) => told(fields[field](rows[rows.length - 1 - index]!), tellers[field])),
    };
  };
  const { fields } = names.said;
  const threads = log.threads.map((thread) => ({ ...thread, label: labels?.[thread.id] }));
  return {
    entries: table(log.entries, entryFields, fields.entries),
    rollUps: table(log.rollUps, rollUpFields, fields.rollUps),
    threads: table(threads, threadFields, fields.threads),
    readingDays: table(log.readingDays, readingFields, fields.readingDays),
  };
}

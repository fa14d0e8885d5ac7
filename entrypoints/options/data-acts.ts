import { signal } from '@preact/signals';
import { dateOf, onThisClock, type WeekId } from '@/lib/habits/calendar';
import { withoutCalm } from '@/lib/habits/export-calm';
import { csvOf, separatorOf } from '@/lib/habits/export-csv';
import { type FileProblem, readFile, type Table, writeFile } from '@/lib/habits/export-file';
import type { Everything, Salts } from '@/lib/habits/kept';
import { send } from '@/lib/messages/send';
import type { OwnChange } from '@/lib/policy/change';
import { readPortable, toPortable } from '@/lib/policy/portable';
import type { Done } from '@/lib/storage/attempt';
import { readSalts, takeSalts } from '@/lib/storage/hash';
import type { Log } from '@/lib/storage/log';
import type { DataWords } from '@/lib/wording/data/words';
import { showDot } from '../background/dot';
import { type Names, type Told, tablesOf } from './data-tables';
import { saveFile } from './hand-out';
import type { View } from './options';

/** What the person chose to take along; the log itself always goes. */
export interface Packed {
  format: 'whole' | Table;
  calm: boolean;
  labels: boolean;
  settings: boolean;
}

/** What can be done with what is kept. */
export interface DataActs {
  onSave(packed: Packed): void;
  onBring(file: File): void;
  onRemoveDay(day: string): void;
  onRemoveWeek(week: WeekId): void;
  /** Removes one entry. */
  onRemove(id: string): void;
  onRemoveAll(): void;
}

/** What came of the file that was brought last. */
export const brought = signal<string>();

interface Means {
  view: View;
  names: Names;
  log: Log;
  /** Does something and reads its line out. */
  tell(act: () => Promise<string>): Promise<void>;
}

/** What the section about the person's data does. */
export function dataActs({ view, names, log, tell }: Means): DataActs {
  const { words, settings } = view;
  const remove = (act: () => Promise<Done<undefined>>) =>
    tell(async () => {
      if ('failure' in (await act())) return words.log.notDeleted;
      await forgetLabels(log, settings.loopLabels);
      await showDot(log, Date.now());
      return words.log.deleted;
    });
  return {
    onSave: (packed) =>
      tell(async () => {
        const kept = await log.everything();
        if ('failure' in kept) return words.log.unreadable;
        pack(kept.value, await readSalts(view.now), packed, view, names);
        return names.said.saved;
      }),
    async onBring(file) {
      brought.value = await bring(await file.text().catch(() => ''), log, names.said);
      await tell(async () => '');
    },
    onRemoveDay: (day) => remove(() => log.removeDay(day)),
    onRemoveWeek: (week) => remove(() => log.removeWeek(week)),
    onRemove: (id) => remove(() => log.remove(id)),
    onRemoveAll: () =>
      tell(async () => {
        if ('failure' in (await log.deleteAll())) return words.log.notDeleted;
        const answer = await send('settings.change', { forgetWords: true });
        await showDot(log, Date.now());
        return answer && 'changed' in answer ? words.log.deleted : words.log.notDeleted;
      }),
  };
}

/** Words for questions go with them. */
async function forgetLabels(log: Log, labels: Readonly<Record<string, string>>): Promise<void> {
  const threads = await log.threads();
  if ('failure' in threads) return;
  const left = new Set(threads.value.map(({ id }) => id));
  for (const id of Object.keys(labels).filter((one) => !left.has(one)))
    await send('settings.change', { loopLabel: { id } });
}

/** Salts go into the file that Parley reads again, and into no table: nothing there is to be recognised. */
function pack(kept: Everything, salts: Salts, packed: Packed, { settings, now }: View, names: Names): void {
  const { said } = names;
  const { format } = packed;
  const today = dateOf(onThisClock(now));
  const labels = packed.labels ? settings.loopLabels : undefined;
  const of = (text: string, type: string) => new Blob([text], { type });
  if (format === 'whole') {
    const chosen = {
      salts,
      calm: packed.calm,
      ...(labels && { loopLabels: labels }),
      ...(packed.settings && { settings: toPortable(settings) }),
    };
    saveFile(`${said.fileName}-${today}.json`, of(writeFile(kept, chosen, today), 'application/json'));
  } else {
    const table = tablesOf(packed.calm ? kept : withoutCalm(kept), names, { calm: packed.calm, labels })[format];
    saveFile(`${said.fileName}-${said.tables[format]}-${today}.csv`, of(toCsv(table, names), 'text/csv'));
  }
}

/** Oldest first, as a spreadsheet is read. */
function toCsv({ headings, count, row }: Told, { words, said }: Names): string {
  const rows = Array.from({ length: count }, (_, index) => row(count - 1 - index));
  return csvOf(headings, rows, { separator: separatorOf(words.locale), yes: said.yes, no: said.no });
}

/** Takes a file, all of it or nothing; one line on what came of it. */
async function bring(text: string, log: Log, said: DataWords): Promise<string> {
  const read = readFile(text);
  if ('problem' in read) return wordProblem(said, read.problem);
  const { entries, rollUps, threads, readingDays, salts = {}, loopLabels = {}, settings } = read.file;
  const [broken] = settings ? readPortable(settings).broken : [];
  if (broken) return wordProblem(said, { why: 'value', field: broken.path });
  // First, or what stands between the two would never be recognised: without a log they are mere random numbers.
  const isKnown = await takeSalts(salts, Date.now());
  const done = await log.restore({ entries, rollUps, threads, readingDays });
  if ('failure' in done) return said.notKept;
  const steps: OwnChange[] = Object.entries(loopLabels).map(([id, label]) => ({ loopLabel: { id, label } }));
  for (const step of settings ? [...steps, { bring: settings }] : steps) await send('settings.change', step);
  const isStrange = !isKnown && [...entries, ...threads].some(({ thread }) => thread);
  return [said.brought(entries.length, rollUps.length, done.value), isStrange && said.strange]
    .filter(Boolean)
    .join(' ');
}

/** "Texts, one by one, line 7, “Seconds of writing”: something here is damaged. Nothing was brought in." */
function wordProblem(said: DataWords, problem: FileProblem): string {
  return [problem.why === 'value' && placeOf(said, problem), said.why[problem.why], said.nothingBrought]
    .filter(Boolean)
    .join(' ');
}

function placeOf(said: DataWords, { table, row, field }: FileProblem & { why: 'value' }): string {
  const fields: Readonly<Record<string, string>> = table ? said.fields[table] : {};
  const named = field === undefined ? undefined : said.named(fields[field] ?? field);
  const place = [table && said.tables[table], row !== undefined && said.line(row), named].filter(Boolean).join(', ');
  return place && said.place(place);
}

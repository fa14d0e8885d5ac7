import { describe, expect, it } from 'vitest';
import { withoutCalm } from '@/lib/habits/export-calm';
import { type CsvStyle, csvOf, separatorOf } from '@/lib/habits/export-csv';
import { type FileProblem, readFile, writeFile } from '@/lib/habits/export-file';
import type { noFigures } from '@/lib/habits/figures';
import { figuresByWeek, figuresOf } from '@/lib/habits/figures-of';
import type { Everything } from '@/lib/habits/kept';
import { calm } from '@/lib/habits/metrics/calm';
import { rollUp } from '@/lib/habits/roll-up';
import { heated } from '@/lib/habits/signs';
import { threadOf } from '@/lib/habits/threads';
import { drawEntries } from './draw-entries';

const today = '2026-11-18';
const from = Date.parse('2026-10-12T00:00:00Z');

function drawLog(seed: number): Everything {
  const entries = drawEntries({ seed, from, weeks: 4, count: 300 });
  return {
    entries,
    rollUps: [...figuresByWeek(entries).keys()].map((week) => rollUp(entries, week)),
    threads: entries.flatMap((entry) => threadOf(entry) ?? []),
    readingDays: [{ day: '2026-11-17', minutes: 12 }],
  };
}

const problemOf = (text: string): FileProblem | undefined => {
  const read = readFile(text);
  return 'problem' in read ? read.problem : undefined;
};

describe('an export as a file', () => {
  it.each([1, 2, 3])('holds the whole log where calm was asked for (seed %i)', (seed) => {
    const log = drawLog(seed);
    const read = readFile(writeFile(log, { calm: true }, today));
    expect(read).toEqual({ file: { parley: 'log', version: 1, exported: today, ...log } });
  });

  it('holds labels and settings only where asked for', () => {
    const log = drawLog(4);
    const loopLabels = { [log.entries[0]!.id]: 'canteen' };
    expect(writeFile(log, { calm: false }, today)).not.toMatch(/loopLabels|settings/);
    const read = readFile(writeFile(log, { calm: false, loopLabels, settings: { off: true } }, today));
    expect(read).toMatchObject({ file: { loopLabels, settings: { off: true } } });
  });

  it('names what is wrong, by table, line and field', () => {
    const good = writeFile({ ...drawLog(5), readingDays: [] }, { calm: true }, today);
    const broken = (change: (file: Everything & { version: number }) => void): string => {
      const file = JSON.parse(good);
      change(file);
      return JSON.stringify(file);
    };
    expect(problemOf(good.slice(0, -20))).toEqual({ why: 'json' });
    expect(problemOf('[1]')).toEqual({ why: 'other' });
    expect(problemOf(broken((file) => (file.version = 2)))).toEqual({ why: 'newer' });
    expect(problemOf(broken((file) => (file.entries[6]!.seconds = -1)))).toEqual({
      why: 'value',
      table: 'entries',
      row: 7,
      field: 'seconds',
    });
    expect(problemOf(broken((file) => Object.assign(file.entries[0]!, { text: 'Hello' })))).toEqual({
      why: 'value',
      table: 'entries',
      row: 1,
      field: 'text',
    });
    expect(problemOf(broken((file) => (file.rollUps[1]!.week = '2026-10-20')))).toEqual({
      why: 'value',
      table: 'rollUps',
      row: 2,
      field: 'week',
    });
    expect(problemOf(broken((file) => Reflect.deleteProperty(file, 'threads')))).toEqual({
      why: 'value',
      table: 'threads',
    });
    expect(problemOf(good)).toBeUndefined();
    expect(problemOf(`\uFEFF${good}`)).toBeUndefined();
  });
});

describe('without what concerns calm', () => {
  it('no caution, no haste and no late hour is in the file', () => {
    const text = writeFile(drawLog(6), { calm: false }, today);
    expect(heated.filter((rule) => text.includes(`"${rule}"`))).toEqual([]);
    expect(text).toContain('"canned-reply"');
  });

  it.each([7, 8, 9])('all other figures stay what they were, and of calm nothing is said (seed %i)', (seed) => {
    const log = drawLog(seed);
    const cool = withoutCalm(log);
    const rest = ({ figures }: { figures: ReturnType<typeof noFigures> }) => {
      const { calm: _, calmUnknown: __, rules, ...others } = figures;
      return { ...others, rules: Object.fromEntries(Object.entries(rules).filter(([rule]) => !heated.includes(rule))) };
    };
    for (const before of log.rollUps) {
      const recounted = figuresOf(cool.entries, before.week);
      expect(rest({ figures: recounted })).toEqual(rest(before));
      expect(cool.rollUps.find(({ week }) => week === before.week)?.figures).toEqual(recounted);
      expect(calm(recounted)).toBeUndefined();
    }
    expect(log.rollUps.some(({ figures }) => calm(figures))).toBe(true);
  });
});

describe('a table for spreadsheets', () => {
  const style: CsvStyle = { separator: ';', yes: 'oui', no: 'non' };
  const lines = (text: string): string[] => text.slice(1).trimEnd().split('\r\n');

  it('opens with a byte order mark; the separator is that of the locale', () => {
    expect(csvOf(['a'], [], style)).toBe('\uFEFFa\r\n');
    expect(['fr-FR', 'fr-CA', 'en-GB', 'en-US'].map(separatorOf)).toEqual([';', ';', ',', ',']);
  });

  it('makes harmless what a spreadsheet would run', () => {
    const cells = ['=1+1', '+33', '-A1', '@SUM', '\tx', 'plain', -3];
    expect(lines(csvOf(['='], [cells], style))).toEqual(["'=", "'=1+1;'+33;'-A1;'@SUM;'\tx;plain;-3"]);
  });

  it('quotes what holds a separator, a quotation mark or a line break', () => {
    expect(csvOf(['a'], [['x;y', 'x,y', 'say "x"', 'x\ny']], style)).toBe(
      '\uFEFFa\r\n"x;y";"x,y";"say ""x""";"x\ny"\r\n',
    );
  });

  it('reads yes and no, lists, tallies and what is not there', () => {
    const row = [true, false, ['a', 'b'], { one: 2, none: 0, two: 1 }, undefined, 0];
    expect(lines(csvOf(['a'], [row], style))[1]).toBe('oui;non;"a, b";"one: 2, two: 1";;0');
  });
});

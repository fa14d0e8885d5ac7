import { describe, expect, it } from 'vitest';
import { weekOf } from '@/lib/habits/calendar';
import { entryFields, rollUpFields } from '@/lib/habits/export-fields';
import { noFigures } from '@/lib/habits/figures';
import { rollUp } from '@/lib/habits/roll-up';
import { drawEntries } from './draw-entries';
import { makeEntry } from './entries';

describe('the fields of a table', () => {
  it('show every key of an entry: none can change unseen', () => {
    const full = {
      ...drawEntries({ seed: 10, from: Date.parse('2026-10-12T00:00:00Z'), weeks: 1, count: 1 })[0]!,
      composer: 'gone' as const,
      features: {
        words: 1,
        questions: 1,
        openQuestions: 1,
        you: 1,
        mentions: 1,
        names: 1,
        links: 1,
        hashtags: 1,
        emoji: 1,
      },
    };
    const cells = (entry: object) => Object.values(entryFields).map((of) => of(entry as typeof full));
    const others: Record<string, unknown> = {
      ...{ id: 'other', site: 'other', kind: 'other', author: 'page', language: 'xx', outcome: 'other' },
      ...{ composer: 'there', at: full.at + 90_000_000, offset: full.offset + 30, seconds: full.seconds + 1 },
      ...{ balance: 'other', shown: ['a'], praised: ['a'], applied: [{ rule: 'a', size: 'turn' }] },
      ...{ aside: [{ rule: 'a', reason: 'off' }] },
      ...{ dismissed: ['a'], heeded: ['a'], standing: ['a'], towards: 'x', person: 'x', thread: 'x' },
      ...{ followed: 'x', listened: 'x', calmUnknown: true, purpose: 'x' },
    };
    const unseen = Object.entries(others).filter(
      ([key, value]) => JSON.stringify(cells({ ...full, [key]: value })) === JSON.stringify(cells(full)),
    );
    expect(unseen).toEqual([]);
    for (const key of Object.keys(full.features)) {
      const changed = { ...full, features: { ...full.features, [key]: 9 } };
      expect(cells(changed)).not.toEqual(cells(full));
    }
  });

  it('show the time on the clock of its writer', () => {
    const entry = makeEntry({ at: Date.parse('2026-11-18T23:30:00Z'), offset: 60 });
    expect([entryFields.date(entry), entryFields.time(entry), entryFields.clock(entry)]).toEqual([
      '2026-11-19',
      '00:30',
      'UTC+01:00',
    ]);
    expect(entryFields.clock(makeEntry({ offset: -210 }))).toBe('UTC−03:30');
  });

  it('show every figure of a week', () => {
    const entry = makeEntry({ shown: ['jargon'] });
    const week = rollUp([entry], weekOf(entry));
    expect(rollUpFields.rulesShown(week)).toEqual({ jargon: 1 });
    expect(rollUpFields.hours(week)).toMatchObject({ '10:00': 1, '09:00': 0 });
    const unseen = Object.keys(noFigures()).filter((key) => {
      const value = noFigures()[key as keyof typeof week.figures];
      const other = JSON.parse(JSON.stringify(value).replaceAll('0', '7').replace('{}', '{"jargon":{"shown":7}}'));
      const cells = (figures: object) =>
        JSON.stringify(Object.values(rollUpFields).map((of) => of({ ...week, figures } as typeof week)));
      return cells({ ...noFigures(), [key]: other }) === cells(noFigures());
    });
    expect(unseen).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { Entry } from '@/lib/habits/entry';
import { settled, supersedes, taken, toKept } from '@/lib/habits/record';
import { makeEntry, oneQuestion } from './entries';

const features = oneQuestion;

describe('of two reports on one session the more certain stands', () => {
  it.each([
    ['posted', 'pending', true],
    ['probable', 'pending', true],
    ['posted', 'probable', true],
    ['cancelled', 'probable', true],
    ['pending', 'posted', false],
    ['pending', 'probable', false],
    ['pending', 'pending', false],
    ['probable', 'cancelled', false],
    ['posted', 'cancelled', false],
    ['posted', 'posted', false],
  ] as const)('%s after %s', (incoming, known, expected) => {
    const entry = makeEntry({ outcome: known });
    expect(supersedes({ ...entry, outcome: incoming }, entry)).toBe(expected);
  });
});

describe('of two reports on one outcome', () => {
  const thread = 'A'.repeat(22);

  it('the one that names the thread stands', () => {
    const entry = makeEntry({ outcome: 'posted' });
    expect(supersedes({ ...entry, thread }, entry)).toBe(true);
    expect(supersedes({ ...entry, thread }, { ...entry, thread })).toBe(false);
    expect(supersedes({ ...entry, thread }, { ...entry, outcome: 'cancelled' })).toBe(false);
  });
});

describe('of two reports on a session that is still open', () => {
  const [first, there, gone] = [undefined, 'there', 'gone'].map((composer) =>
    makeEntry({ outcome: 'pending', ...(composer && { composer: composer as 'there' | 'gone' }) }),
  ) as [Entry, Entry, Entry];

  it('the one that knows more of its composer stands', () => {
    expect(supersedes(there, first)).toBe(true);
    expect(supersedes(gone, there)).toBe(true);
    expect(supersedes(first, there)).toBe(false);
    expect(supersedes(there, gone)).toBe(false);
    expect(supersedes(there, there)).toBe(false);
  });

  it('a page that speaks again says more than what was concluded from its silence', () => {
    expect([first, there, gone].map((entry) => settled(entry).outcome)).toEqual(['probable', 'cancelled', 'probable']);
    for (const entry of [first, there, gone]) {
      const { composer: _, ...known } = entry;
      expect(supersedes({ ...known, outcome: 'posted' }, settled(entry))).toBe(true);
      expect(supersedes({ ...known, outcome: 'posted' }, taken(entry))).toBe(false);
      expect(supersedes(entry, settled(entry))).toBe(false);
    }
  });
});

describe('of two reports on a session whose text still stood there', () => {
  const [failed, cancelled] = (['failed', 'cancelled'] as const).map((outcome) =>
    makeEntry({ outcome, composer: 'there' }),
  ) as [Entry, Entry];
  const { composer: _, ...known } = failed;

  it.each<[Entry['outcome'], Entry['composer']]>([
    ['posted', undefined],
    ['scheduled', undefined],
    ['probable', undefined],
    ['failed', undefined],
    ['pending', 'gone'],
  ])('%s says more than what its silence meant', (outcome, composer) => {
    const said = { ...known, outcome, ...(composer && { composer }) };
    expect(supersedes(said, failed)).toBe(true);
    expect(supersedes(said, cancelled)).toBe(true);
    expect(supersedes(failed, said)).toBe(false);
  });

  it('silence means the same however long it lasts', () => {
    expect(supersedes(failed, cancelled)).toBe(false);
    expect(supersedes(cancelled, failed)).toBe(false);
    expect(supersedes(makeEntry({ outcome: 'pending', composer: 'there' }), failed)).toBe(false);
  });
});

describe('what is kept', () => {
  it.each(['draft', 'cancelled', 'failed'] as const)('%s: no counts of the text', (outcome) => {
    const kept = toKept(makeEntry({ outcome, features, balance: 'sends', shown: ['jargon'] }));
    expect(kept).not.toHaveProperty('features');
    expect(kept).not.toHaveProperty('balance');
    expect(kept).toMatchObject({ shown: ['jargon'], seconds: 90 });
  });

  it.each(['posted', 'scheduled', 'probable', 'pending'] as const)('%s: everything', (outcome) => {
    const entry = makeEntry({ outcome, features, balance: 'sends' });
    expect(toKept(entry)).toEqual(entry);
  });

  it('has no room for a text, a name or an address', () => {
    for (const extra of ['text', 'url', 'name', 'title']) {
      expect(Entry.safeParse({ ...makeEntry(), [extra]: 'words' }).success, extra).toBe(false);
    }
    expect(Entry.safeParse(makeEntry({ shown: ['We are thrilled to announce'] })).success).toBe(false);
    expect(Entry.safeParse(makeEntry()).success).toBe(true);
  });
});

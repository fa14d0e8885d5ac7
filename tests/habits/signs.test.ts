import { describe, expect, it } from 'vitest';
import { achievements, angry, canned, heated, receptive } from '@/lib/habits/signs';
import { packs } from '@/lib/languages/packs';

const rules = packs.flatMap((pack) => pack.rules);

describe('the rules that figures ask for', () => {
  it.each([...new Set([...achievements, ...angry, canned, ...heated, ...receptive])])(
    '%s exists in every language',
    (id) => {
      expect(rules.filter((rule) => rule.id === id)).toHaveLength(packs.length);
    },
  );

  it('are calm without any caution, and without what is written in one go', () => {
    const cautions = rules.filter(({ level }) => level === 'caution').map(({ id }) => id);
    expect([...heated].sort()).toEqual([...new Set([...cautions, 'impulse'])].sort());
  });
});

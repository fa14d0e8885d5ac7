import { describe, expect, it } from 'vitest';
import { makeBench, makePack, makeRule } from './workbench';

const terms = [
  { avoid: 'synergy', prefer: ['working together', 'teamwork'] },
  { avoid: 'end-to-end', prefer: [] },
  { avoid: 'chairman (he)', prefer: ['chair'], reason: 'Whoever it is.' },
  { avoid: 'rivière', prefer: ['fleuve'], language: 'fr' },
  { avoid: '  …  ', prefer: ['—'] },
];
const bench = makeBench(makePack([makeRule({ id: 'own', find: { phrases: ['synergy'], mark: 'phrase' } })]), terms);

describe('the organisation’s terms', () => {
  it('are found like phrases, in any spelling, and said by their number', () => {
    const { findings } = bench.review('Synergy is end to end. The chairman he chose.');
    expect(findings.filter(({ rule }) => rule === 'house-word').map(({ term }) => term)).toEqual([0, 1, 2]);
  });

  it('come before the pack’s own findings of the same level', () => {
    expect(bench.review('Synergy').marks.map(({ rule }) => rule)).toEqual(['house-word']);
  });

  it('suggest what to prefer, with the capital of the word replaced', () => {
    const { fixes } = makeBench(makePack([]), terms);
    expect(fixes('Synergy wins.')).toEqual(['Working together wins.', 'Teamwork wins.']);
    expect(fixes('No synergy.')).toEqual(['No working together.', 'No teamwork.']);
    expect(fixes('It is end-to-end.')).toEqual([]);
  });

  it('hold only in their language', () => {
    expect(makeBench(makePack([]), terms).marks('A rivière')).toEqual([]);
    expect(makeBench(makePack([], { language: 'fr' }), terms).marks('A rivière', { language: 'fr' })).toHaveLength(1);
  });

  it('cost no more nodes than words, however many there are', () => {
    const many = Array.from({ length: 500 }, (_, n) => ({ avoid: `wort${n} teil${n}`, prefer: [] }));
    expect(makeBench(makePack([]), many).marks('wort7 teil7, wort7 teil8, Wort499 Teil499')).toHaveLength(2);
  });
});

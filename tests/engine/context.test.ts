import { describe, expect, it } from 'vitest';
import type { Find } from '@/lib/engine/rule';
import { makeBench, makePack, makeRule } from './workbench';

const bench = (find: Find, scope: readonly ('post' | 'reply')[] = ['post', 'reply']) =>
  makeBench(
    makePack([makeRule({ find, scope, family: 'risk' })], {
      gates: { grave: ['passed away'], appeal: ['we are hiring'] },
    }),
  );
const said = (name: string) => bench({ phrases: ['news'], mark: 'phrase', draft: { [name]: [1] } });

describe('a rule that only fires where', () => {
  it('a grave event is spoken of, or an appeal is made, anywhere in the draft', () => {
    expect(said('grave').marks('News.\n\nAna passed away.')).toEqual(['tried: News']);
    expect(said('grave').marks('News.')).toEqual([]);
    expect(said('appeal').marks('News: we are hiring.')).toEqual(['tried: News']);
    expect(said('appeal').marks('News: Ana passed away.')).toEqual([]);
  });

  it('somebody is answered', () => {
    expect(said('answering').marks('News', { kind: 'reply' })).toHaveLength(1);
    expect(said('answering').marks('News', { kind: 'comment' })).toHaveLength(1);
    expect(said('answering').marks('News', { addressee: 'Ana' })).toHaveLength(1);
    expect(said('answering').marks('News')).toEqual([]);
  });

  it('a quiet period is on', () => {
    expect(said('quietPeriod').marks('News', { when: { hour: 12, quietPeriod: true } })).toHaveLength(1);
    expect(said('quietPeriod').marks('News', { when: { hour: 12 } })).toEqual([]);
  });

  it('it is night', () => {
    const at = (hour: number) => said('late').marks('News', { when: { hour } }).length;
    expect([22.4, 22.5, 23.9, 0, 6.4, 6.5, 13].map(at)).toEqual([0, 1, 1, 1, 1, 0, 0]);
    expect(said('late').marks('News')).toEqual([]);
  });

  it('nobody can have read the text again, when that is known', () => {
    expect(said('fast').marks('News', { when: { hour: 12, seconds: 45 } })).toHaveLength(1);
    expect(said('fast').marks('News', { when: { hour: 12, seconds: 46 } })).toEqual([]);
    expect(said('fast').marks('News', { when: { hour: 12 } })).toEqual([]);
  });

  it('cannot ask that of a sentence', () => {
    expect(() => bench({ mark: 'sentence', sentence: { grave: [1] } })).toThrow('grave');
  });

  it('is of one of its kinds', () => {
    const { marks } = bench({ phrases: ['news'], mark: 'phrase', kinds: ['quote', 'reshare'] });
    expect(marks('News', { kind: 'quote' })).toHaveLength(1);
    expect(marks('News', { kind: 'post' })).toEqual([]);
    expect(marks('News', { kind: 'reply' })).toEqual([]);
  });
});

describe('a draft without a word', () => {
  const find: Find = { phrases: ['^ great read $'], mark: 'draft', kinds: ['reshare'], empty: true };

  it('is found by a rule that says so, at its end', () => {
    for (const text of ['', ' \n\n'])
      expect(bench(find).review(text, { kind: 'reshare' }).findings).toMatchObject([
        { start: text.length, end: text.length },
      ]);
    expect(bench(find).marks('Great read', { kind: 'reshare' })).toEqual(['tried: Great read']);
    expect(bench(find).marks('Read', { kind: 'reshare' })).toEqual([]);
    expect(bench(find).marks('', { kind: 'post' })).toEqual([]);
    expect(bench({ ...find, empty: undefined } as unknown as Find).marks('', { kind: 'reshare' })).toEqual([]);
  });

  it('can be filled by a suggestion', () => {
    const rule = makeRule({ find, suggest: [{ size: 'turn', to: 'What I take from it: [one thing]' }] });
    expect(makeBench(makePack([rule])).fixes('', { kind: 'reshare' })).toEqual(['What I take from it: [one thing]']);
  });
});

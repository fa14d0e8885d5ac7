import { describe, expect, it } from 'vitest';
import type { Family, Level } from '@/lib/engine/rule';
import { makeBench, makePack, makeRule } from './workbench';

const rule = (id: string, level: Level, phrase = id, family: Family = level === 'praise' ? 'praise' : 'bait') =>
  makeRule({ id, level, family, find: { phrases: [phrase], mark: 'phrase' } });

const bench = makeBench(
  makePack([
    rule('good', 'praise'),
    rule('fine', 'praise'),
    rule('hint', 'hint'),
    rule('second', 'suggest', 'second (thing)?'),
    rule('third', 'suggest', '(third|thing)'),
    rule('risk', 'caution'),
  ]),
);
const marks = (text: string) => bench.review(text).marks.map(({ rule: id }) => id);

describe('what is shown', () => {
  it('is three at most: cautions, suggestions by place in the pack, hints; then by place in the text', () => {
    expect(marks('hint, third, second, risk')).toEqual(['risk', 'second', 'third']);
    expect(bench.review('third, thing, hint, third').marks.map(({ start }) => start)).toEqual([0, 7, 20]);
    expect(marks('hint')).toEqual(['hint']);
    expect(marks('nothing')).toEqual([]);
  });

  it('never stands one on top of another', () => {
    expect(bench.review('second thing, hint').findings.map(({ rule: id }) => id)).toEqual(['second', 'third', 'hint']);
    expect(marks('second thing, hint')).toEqual(['second', 'hint']);
  });

  it('follows the level of what was found, which may be milder than the rule', () => {
    const loud = makeRule({
      id: 'loud',
      find: { phrases: ['never'], mark: 'phrase' },
      also: [{ phrases: ['maybe'], mark: 'phrase', level: 'hint' }],
    });
    const { findings, marks: shown } = makeBench(
      makePack([loud, rule('second', 'suggest'), rule('risk', 'caution'), rule('third', 'suggest')]),
    ).review('maybe never, second, third, risk');
    expect(findings.map(({ level }) => level)).toEqual(['hint', 'suggest', 'suggest', 'suggest', 'caution']);
    expect(shown.map(({ rule: id }) => id)).toEqual(['risk', 'loud', 'second']);
    expect(shown[1]!.level).toBe('suggest');
  });

  it('says one thing of what is missing', () => {
    const absent = (id: string) => makeRule({ id, level: 'hint', find: { mark: 'end', draft: { questions: [0, 0] } } });
    const { findings, marks: shown } = makeBench(makePack([absent('first'), absent('other')])).review('Nothing asked.');
    expect(findings).toHaveLength(2);
    expect(shown.map(({ rule: id }) => id)).toEqual(['first']);
  });

  it('is one praise beside the marks, the first in the pack, then the first in the text', () => {
    const review = bench.review('fine, good, hint, good');
    expect(review.praise?.rule).toBe('good');
    expect(review.praise?.start).toBe(6);
    expect(marks('fine, good, hint')).toEqual(['hint']);
    expect(bench.review('hint').praise).toBeUndefined();
  });
});

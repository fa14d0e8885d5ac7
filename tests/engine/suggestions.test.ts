import { describe, expect, it } from 'vitest';
import type { Find, Recipe } from '@/lib/engine/rule';
import { makeBench, makePack, makeRule } from './workbench';

const find: Find = { phrases: ['thrilled to (say|announce)'], mark: 'sentence' };
const bench = (suggest: readonly Recipe[], more: Partial<Find> = {}) =>
  makeBench(makePack([makeRule({ find: { ...find, ...more }, suggest })]));

describe('a suggestion', () => {
  it('is offered once for each size, smallest first, the first recipe that fits', () => {
    const { fixes } = bench([
      { size: 'invite', to: '{span}. Why?' },
      { size: 'turn', from: /^never (?<x>.+)$/, to: 'Never.' },
      { size: 'turn', from: /^that (?<x>.+)$/, to: 'We did it: {x}.' },
      { size: 'turn', to: 'Too late.' },
      { size: 'trim', to: '{Rest}.' },
    ]);
    expect(fixes('Thrilled to say that Acme opens.')).toEqual(['That Acme opens.', 'We did it: Acme opens.']);
  });

  it.each([
    ['a name', 'Thrilled to say that Rosa opens.'],
    ['a mention', 'Thrilled to say it with @rosa_d.'],
    ['a hashtag', 'Thrilled to say that #leeds opens.'],
    ['a figure', 'Thrilled to say that 12,5 of us open.'],
    ['a link', 'Thrilled to say it: https://a.example/x is open.'],
  ])('never loses %s', (_, text) => {
    expect(bench([{ size: 'turn', to: 'We open.' }]).fixes(text)).toEqual([]);
    expect(bench([{ size: 'turn', to: 'We open: {rest}.' }]).fixes(text)).toHaveLength(1);
  });

  it('loses hashtags only where it is there to thin them out', () => {
    const text = 'Thrilled to say it with #leeds and @rosa_d.';
    const recipe: Recipe = { size: 'trim', to: 'With @rosa_d.', drops: 'hashtags' };
    expect(bench([recipe]).fixes(text)).toEqual(['With @rosa_d.']);
    expect(bench([{ ...recipe, to: 'With #leeds.' }]).fixes(text)).toEqual([]);
  });

  it('loses a name only where it is there to take out the one it found', () => {
    const text = 'Thrilled to say, Rosa opens with Sami.';
    const named: Partial<Find> = { phrases: ['thrilled to say <name>'] };
    const to = (words: string): Recipe => ({ size: 'trim', to: words, drops: 'names' });
    expect(bench([to('I open with Sami.')], named).fixes(text)).toEqual(['I open with Sami.']);
    expect(bench([to('I open.')], named).fixes(text)).toEqual([]);
    expect(bench([{ size: 'trim', to: 'I open with Sami.' }], named).fixes(text)).toEqual([]);
  });

  it('stays away where its end would clash with what follows', () => {
    const turn = bench([{ size: 'turn', to: 'We open: {rest}' }], { mark: 'phrase' });
    expect(turn.fixes('Thrilled to say: Leeds is open.')).toEqual([]);
    const paid = (to: string) => bench([{ size: 'trim', to }]).fixes('Thrilled to say it costs 150€');
    expect(paid('{Rest}.')).toEqual(['It costs 150€']);
    expect(paid('It costs 150 now.')).toEqual([]);
    const sunny = (to: string) => bench([{ size: 'trim', to }]).fixes('Thrilled to say we open in ☀️.');
    expect(sunny('{Rest}.')).toEqual(['We open in ☀️.']);
    expect(sunny('{Rest}. One thing.')).toEqual([]);
  });

  it('makes no word small among words in capitals, and large where a sentence begins behind emoji', () => {
    const calm = (text: string) =>
      bench([{ size: 'trim', to: '{calm:phrase}' }], { phrases: ['NEVER'], mark: 'phrase' }).fixes(text);
    expect(calm('We NEVER give up.')).toEqual(['We never give up.']);
    expect(calm('🎉 NEVER again.')).toEqual(['🎉 Never again.']);
    expect(calm('WE NEVER give up.')).toEqual([]);
    expect(calm('We NEVER, EVER give up.')).toEqual([]);
  });

  it('silences its rule and wakes no other of its family', () => {
    expect(bench([{ size: 'turn', to: 'Still thrilled to say {rest}.' }]).fixes('Thrilled to say yes.')).toEqual([]);
    const other = makeRule({ id: 'other', find: { phrases: ['proud'], mark: 'phrase' } });
    const own = makeRule({ find, suggest: [{ size: 'turn', to: 'Proud of {rest}.' }] });
    expect(makeBench(makePack([own, other])).fixes('Thrilled to say yes.')).toEqual([]);
    expect(makeBench(makePack([own])).fixes('Thrilled to say yes.')).toEqual(['Proud of yes.']);
  });

  it('is one block: neither over lines nor with a line break, and never empty or the same', () => {
    const recipes: Recipe[] = [{ size: 'turn', to: 'We did: {rest}.' }];
    expect(bench(recipes, { mark: 'draft' }).fixes('Thrilled to say yes.\nAnd no.')).toEqual([]);
    expect(bench([{ size: 'turn', to: 'One.\nTwo.' }]).fixes('Thrilled to say yes.')).toEqual([]);
    expect(bench([{ size: 'trim', to: ' ' }]).fixes('Thrilled to say yes.')).toEqual([]);
  });

  it('leaves the drafts that it tried behind: the next review is that of the draft', () => {
    const { reviewer, review, fixes } = bench([{ size: 'trim', to: '{Rest}.' }]);
    const text = 'Thrilled to say yes.\n\nWe moved.';
    const before = review(text);
    expect(fixes(text)).toEqual(['Yes.\n\nWe moved.']);
    expect(reviewer.review({ text, kind: 'post', author: 'person', language: 'en' })).toEqual(before);
  });
});

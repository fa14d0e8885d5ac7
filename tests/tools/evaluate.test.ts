import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/engine/verdict';
import { bootstrap } from '@/tools/evaluate/bootstrap';
import { auc, f1, precision, recall } from '@/tools/evaluate/measures';
import { align } from '@/tools/evaluate/print';
import { trySuggestions } from '@/tools/evaluate/suggested';
import { listTargets, tellTarget } from '@/tools/evaluate/targets';
import type { Example } from '@/tools/fit/examples';
import { deal } from '@/tools/fit/folds';
import { fitLogistic, type Row } from '@/tools/fit/logistic';
import { makeWeighing } from '@/tools/fit/table';
import { makeCoach } from '@/tools/posts/coach';
import { toDraft } from '@/tools/posts/draft';

const yes = true;
const no = false;

describe('measures', () => {
  it('are those of the textbook', () => {
    const said = [yes, yes, yes, no, no];
    const truth = [yes, no, no, yes, no];
    expect(precision(said, truth)).toBeCloseTo(1 / 3);
    expect(recall(said, truth)).toBeCloseTo(1 / 2);
    expect(f1(said, truth)).toBeCloseTo(0.4);
    expect(f1([no, no], [no, no])).toBe(0);
  });

  it('count ties as half', () => {
    expect(auc([3, 2, 1], [yes, no, no])).toBe(1);
    expect(auc([1, 2, 3], [yes, no, no])).toBe(0);
    expect(auc([1, 1, 1, 1], [yes, no, yes, no])).toBe(0.5);
    expect(auc([2, 1, 1], [yes, yes, no])).toBe(0.75);
  });

  it('come with the same interval each time, around the figure', () => {
    const mean = (drawn: readonly number[]) => drawn.reduce((sum, n) => sum + n, 0) / drawn.length;
    const things = Array.from({ length: 50 }, (_, n) => n % 2);
    const { value, low, high } = bootstrap(things, mean);
    expect(value).toBe(0.5);
    expect(low).toBeGreaterThan(0.3);
    expect(low).toBeLessThan(0.45);
    expect(high).toBeGreaterThan(0.55);
    expect(bootstrap(things, mean)).toEqual({ value, low, high });
  });

  it('stand in columns', () => {
    expect(
      align([
        ['a', 'b'],
        ['long', '10'],
      ]),
    ).toEqual(['a      b', 'long  10']);
  });
});

describe('what is to be reached', () => {
  const tell = (value: number, low: number, high: number, bound: { least: number } | { most: number }) =>
    tellTarget({ measure: '', found: { value, low, high }, bound });

  it('is decided only where the interval lies on one side', () => {
    expect(tell(0.9, 0.85, 0.95, { least: 0.8 })).toBe('reached');
    expect(tell(0.7, 0.65, 0.75, { least: 0.8 })).toBe('missed');
    expect(tell(0.81, 0.75, 0.9, { least: 0.8 })).toBe('reached, not decided');
    expect(tell(0.79, 0.75, 0.9, { least: 0.8 })).toBe('missed, not decided');
    expect(tell(0.05, 0.05, 0.05, { most: 0.05 })).toBe('reached');
    expect(tell(1, 1, 1, { most: 0 })).toBe('missed');
  });

  it('is listed for what was measured alone', () => {
    const none = { gold: [], selfPromotion: undefined, files: {}, suggestions: {}, answered: {}, clickbait: {} };
    expect(listTargets(none)).toEqual([]);
    const files = {
      conversational: { texts: 40, marked: 1, rules: {} },
      brand_tweets: { texts: 9, marked: 9, rules: {} },
    };
    expect(listTargets({ ...none, files }).map(({ found }) => found.value)).toEqual([0.025]);
  });
});

describe('folds', () => {
  it('keep a group together and are about equal', () => {
    const things = Array.from({ length: 60 }, (_, n) => `author ${n % 17}`);
    const folds = deal(things, (thing) => thing, 5);
    for (const author of new Set(things)) {
      const own = new Set(folds.filter((_, at) => things[at] === author));
      expect(own.size).toBe(1);
    }
    for (let fold = 0; fold < 5; fold++) expect(folds.filter((one) => one === fold).length).toBeGreaterThan(8);
  });
});

describe('weights', () => {
  const free = { weight: 0, least: -3, most: 3 };
  const rows = (pairs: readonly (readonly [places: readonly number[], yes: boolean])[]): Row[] =>
    pairs.map(([places, answer]) => ({
      signs: places.map((place) => [place, 1] as const),
      yes: answer,
      counts: 1,
      file: 0,
    }));
  const some = rows([
    [[0], yes],
    [[0], yes],
    [[0, 1], yes],
    [[1], no],
    [[1], no],
    [[], no],
  ]);

  it('speak for what goes with yes, against what goes with no, within their bounds', () => {
    const [first, second] = fitLogistic(some, [free, free], 1, 1).weights;
    expect(first).toBeGreaterThan(0.5);
    expect(second).toBeLessThan(0);
    expect(fitLogistic(some, [free, { ...free, least: 0 }], 1, 1).weights[1]).toBe(0);
  });

  it('stay what was believed where no text shows the sign', () => {
    expect(fitLogistic(some, [free, free, { weight: 2, least: 0, most: 3 }], 1, 1).weights[2]).toBe(2);
  });

  it('make a table that tells the texts it was fitted on apart, the same each time', () => {
    const example = (sign: string, broadcast: boolean, at: number): Example => ({
      post: { id: at, text: '' },
      signs: [[sign, 1]],
      answers: { broadcast, bait: !broadcast, conversation: !broadcast },
      group: String(at),
      file: 'gold',
      counts: 1,
    });
    const examples = Array.from({ length: 40 }, (_, at) =>
      example(at % 2 ? 'link' : 'closing-question', at % 2 === 1, at),
    );
    const weighing = makeWeighing(examples);
    expect(makeWeighing(examples)).toEqual(weighing);
    expect(judge([['link', 1]], weighing).verdict).toEqual({
      broadcastOnly: true,
      buzzBait: false,
      conversational: false,
    });
    expect(judge([['closing-question', 1]], weighing).verdict).toMatchObject({
      broadcastOnly: false,
      conversational: true,
    });
  });
});

describe('the promises of suggestions', () => {
  const coach = makeCoach();
  const reviewed = (text: string) => {
    const post = { id: 1, text };
    const draft = { ...toDraft(post), limit: { count: 'characters', most: 90 } as const };
    return { post, draft, review: coach.review(draft) };
  };
  const texts = [reviewed('We are thrilled to announce the opening of our Leeds office with 40 people.')];

  it('hold for a plain announcement', () => {
    expect(trySuggestions(texts, coach)).toMatchObject({ findings: 1, helped: 1, broken: [] });
  });

  it('leave no word of a formula, and say so', () => {
    const swap = { ...coach, suggest: () => [{ size: 'trim' as const, text: 'use', fillIns: [] }] };
    const { suggestions, swapped, broken } = trySuggestions(
      [reviewed('We leverage synergies across our ecosystem.')],
      swap,
    );
    expect(suggestions).toBeGreaterThan(0);
    expect({ swapped, broken }).toEqual({ swapped: suggestions, broken: [] });
  });

  it.each([
    ['no slot is left unfilled', 'Our Leeds office with 40 people opens {when}.'],
    ['every bracket is a fill-in of the list', 'Our Leeds office with 40 people opens [somewhen].'],
    ['a word of what is replaced is kept', 'Good news.'],
    ['no name, figure or link is lost', 'Our office is open.'],
    ['no figure, link or handle is made up', 'Our Leeds office with 40 people opens at 9.'],
    ['no name is made up', 'Our Leeds office with 40 people, says Martha, is open.'],
    ['it stays in one paragraph', 'Our Leeds office with 40 people.\nIt is open.'],
    ['the site takes it', `Our Leeds office with 40 people is open, ${'and '.repeat(20)}so on.`],
    ['the rule fires less afterwards', 'We are thrilled to announce our Leeds office with 40 people.'],
    ['no other rule of the family fires afterwards', 'Our Leeds office with 40 people leverages synergies.'],
  ])('notice when it is not so that %s', (promise, text) => {
    const careless = { ...coach, suggest: () => [{ size: 'turn' as const, text, fillIns: [] }] };
    expect(trySuggestions(texts, careless).broken.map((one) => one.promise)).toContain(promise);
  });
});

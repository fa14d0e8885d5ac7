import { describe, expect, it } from 'vitest';
import type { Limit } from '@/lib/engine/draft';
import { counters } from '@/lib/engine/limit';
import { makeBench, makePack, makeRule } from './workbench';

describe('a text is counted', () => {
  it.each([
    ['', 0],
    ['Hello', 5],
    ['Équipe « à Nantes »', 19],
    ['e\u0301', 1],
    ['日本', 4],
    ['мир ☃ –', 8],
    ['🎉', 2],
    ['👩‍💻👍🏽🇫🇷❤️', 8],
    ['1️⃣ 7', 4],
    ['See https://a.example/a-very-long-path-that-goes-on?and=on.', 4 + 23 + 1],
    ['See a.example/x and www.b.com', 4 + 23 + 5 + 23],
    ['Mr.Smith, 2.5 and e.g this', 26],
    ['write to ana@acme.example now', 29],
  ])('as X does: “%s” is %i', (text, length) => {
    expect(counters.weighted(text)).toBe(length);
  });

  it('in units, or as a reader sees it', () => {
    expect(counters.characters('👩‍💻!')).toBe(6);
    expect(counters.graphemes('👩‍💻e\u0301!')).toBe(3);
  });
});

describe('a suggestion', () => {
  const rule = makeRule({
    find: { phrases: ['big news'], mark: 'sentence' },
    suggest: [
      { size: 'trim', to: 'News.' },
      { size: 'turn', to: 'This is what it changed: [one thing].' },
    ],
  });
  const { fixes } = makeBench(makePack([rule]), [{ avoid: 'jobs', prefer: ['people who work here'] }]);
  const limit = (most: number, more: Partial<Limit> = {}) => ({
    limit: { count: 'characters', most, ...more } as Limit,
  });

  it('that would pass the limit of the site is not offered', () => {
    expect(fixes('Big news. Yes.', limit(20))).toEqual(['News. Yes.']);
    expect(fixes('Big news. Yes.', limit(42))).toHaveLength(2);
    expect(fixes('Big news. Yes.')).toHaveLength(2);
    expect(fixes('No jobs.', limit(20))).toEqual([]);
    expect(fixes('No jobs.', limit(24))).toEqual(['No people who work here.']);
  });

  it('is offered where the site has taken more already', () => {
    expect(fixes('Big news. Yes, more than that.', limit(20))).toHaveLength(2);
  });

  it('is held to the limit of its part', () => {
    const text = 'First part, rather long.\n\nBig news.';
    const parts = [
      { start: 0, end: 24 },
      { start: 26, end: 35 },
    ];
    expect(fixes(text, limit(37, { parts }))).toHaveLength(2);
    expect(fixes(text, limit(36, { parts }))).toHaveLength(1);
  });
});

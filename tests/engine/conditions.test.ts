import { describe, expect, it } from 'vitest';
import type { Find } from '@/lib/engine/rule';
import { makeBench, makePack, makeRule } from './workbench';

const bench = (find: Find, rule: object = {}) =>
  makeBench(
    makePack([makeRule({ find, ...rule })], {
      counts: { we: ['(we|our)'], both: ['we (hear|see) you'] },
      gates: { grave: ['passed away'], appeal: ['we are hiring'] },
    }),
  );

describe('where a rule looks', () => {
  const find: Find = { phrases: ['big news'], mark: 'phrase' };

  it('in the kinds of its scope', () => {
    const kinds = ['post', 'quote', 'thread', 'reshare', 'article', 'edit', 'unknown', 'comment', 'reply'] as const;
    const heard = (scope: string) =>
      kinds.filter((kind) => bench(find, { scope: [scope] }).marks('Big news', { kind }).length);
    expect(heard('post')).toEqual(kinds.slice(0, 7));
    expect(heard('reply')).toEqual(['comment', 'reply']);
  });

  it('not in a page’s text when it only fits a person, nor with a suggestion that says “I”', () => {
    const author = 'page' as const;
    expect(bench(find, { voice: 'person' }).marks('Big news', { author })).toEqual([]);
    expect(bench(find, { voice: 'person' }).marks('Big news')).toHaveLength(1);
    const suggest = [
      { size: 'trim', to: 'I have something to tell' },
      { size: 'turn', to: 'Something to tell' },
    ];
    expect(bench(find, { suggest }).fixes('Big news', { author })).toEqual(['Something to tell']);
    expect(bench(find, { suggest }).fixes('Big news')).toEqual(['I have something to tell', 'Something to tell']);
  });

  it('not where it is off, by its own default or by choice', () => {
    expect(bench(find, { on: false }).marks('Big news')).toEqual([]);
    const off = new Set<string>();
    const { marks } = makeBench(makePack([makeRule({ find })]), [], { off });
    expect(marks('Big news')).toHaveLength(1);
    off.add('tried');
    expect(marks('Big news')).toEqual([]);
    const on = new Set(['tried']);
    expect(
      makeBench(makePack([makeRule({ find, on: false })]), [], { off: new Set(), on }).marks('Big news'),
    ).toHaveLength(1);
  });

  it('in quoted speech only when it says so', () => {
    expect(bench(find).marks('He said “big news”.')).toEqual([]);
    expect(bench({ ...find, quoted: true }).marks('He said “big news”.')).toHaveLength(1);
  });

  it('in texts of its own language, told by each paragraph or by the whole draft', () => {
    const french = 'Nous avons une grande nouvelle pour les équipes, big news.';
    const english = 'This is what we have been waiting for, big news.';
    expect(bench(find).marks(french, { language: 'fr' })).toEqual([]);
    expect(bench(find).marks(`${french}\n\n${english}`)).toHaveLength(1);
    expect(bench(find).marks(`Big news!\n\n${english}`, { language: 'fr' })).toHaveLength(2);
    expect(bench(find).marks(`Big news!\n\n${french}`, { language: 'en' })).toHaveLength(0);
    expect(bench(find).review(french).language).toBeUndefined();
    expect(bench(find).review(english).language).toBe('en');
  });
});

describe('gates', () => {
  const find: Find = { phrases: ['big news'], mark: 'phrase' };
  const text = 'Big news. Ana passed away.';

  it('silence the whole draft, by default after a grave event, except for risk and praise', () => {
    expect(bench(find).marks(text)).toEqual([]);
    expect(bench(find).marks('Big news.\n\nAna passed away.')).toEqual([]);
    expect(bench(find).marks('Big news. Now we are hiring.')).toHaveLength(1);
    expect(bench(find, { family: 'risk' }).marks(text)).toHaveLength(1);
    expect(bench(find, { family: 'praise', level: 'praise' }).marks(text)).toHaveLength(1);
  });

  it('are those that the rule names', () => {
    expect(bench({ ...find, quiet: ['appeal'] }).marks(text)).toHaveLength(1);
    expect(bench({ ...find, quiet: ['appeal'] }).marks('Big news. Now we are hiring.')).toEqual([]);
  });
});

describe('conditions', () => {
  it('on the sentence', () => {
    const { marks } = bench({
      phrases: ['big'],
      mark: 'phrase',
      sentence: { we: [1], numbers: [0, 0], words: [1, 5] },
    });
    expect(marks('We are big. Big too. We are big 2. We are so very big now.')).toEqual(['tried: big']);
  });

  it('on any sentence, without phrases', () => {
    const { marks } = bench({ mark: 'sentence', sentence: { questions: [1], words: [3] } });
    expect(marks('We ask. Who comes then? Why? 🎉 What is it? #why')).toEqual([
      'tried: Who comes then?',
      'tried: What is it?',
    ]);
  });

  it('on the draft, of single words, of phrases and of what every draft has', () => {
    const { marks } = bench({
      mark: 'draft',
      draft: { we: [2], both: [1, 1], links: [0, 0], emoji: [1], hashtags: [1], mentions: [1], names: [1] },
    });
    const text = 'We hear you.\n\nOur Rosa and @ana 🎉 #work';
    expect(marks(text)).toEqual([`tried: ${text}`]);
    expect(marks(`${text} a.example`)).toEqual([]);
    expect(marks(`${text} We see you.`)).toEqual([]);
  });

  it('on the number of different phrases, before any is marked', () => {
    const { marks } = bench({ phrases: ['big', 'great', 'huge'], mark: 'phrase', distinct: 2 });
    expect(marks('Big, big, big.')).toEqual([]);
    expect(marks('Big.\n\nGreat. Big.')).toEqual(['tried: Big', 'tried: Great', 'tried: Big']);
  });

  it('against phrases of the same sentence that excuse it', () => {
    const { marks } = bench({ phrases: ['big'], unless: ['not'], mark: 'phrase' });
    expect(marks('Not that big. So big. Big or not.')).toEqual(['tried: big']);
  });
});

describe('marks', () => {
  it('stand at the first place only when asked, also when its first place in a line is excused', () => {
    expect(bench({ phrases: ['big'], mark: 'sentence', once: true }).marks('A big one. Big.\nBig.')).toEqual([
      'tried: A big one.',
    ]);
    expect(
      bench({ phrases: ['big'], unless: ['not'], mark: 'phrase', once: true }).marks('Not big. So big. Big.'),
    ).toEqual(['tried: big']);
    expect(
      bench({ mark: 'sentence', once: true, sentence: { words: [2] } }).marks('One. Two words. Two more.'),
    ).toEqual(['tried: Two words.']);
  });

  it('may be the whole draft without the blanks around it, or its end', () => {
    expect(bench({ phrases: ['big'], mark: 'draft' }).marks(' \nSo big.\nBig.\n')).toEqual(['tried: So big.\nBig.']);
    const [absence] = bench({ mark: 'end', draft: { questions: [0, 0] } }).review('So big.\n\n#a').findings;
    expect([absence?.start, absence?.end]).toEqual([7, 7]);
    expect(bench({ mark: 'end', draft: { questions: [0, 0] } }).marks('So big.', { kind: 'article' })).toEqual([]);
  });
});

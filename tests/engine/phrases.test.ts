import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { detector } from '@/lib/languages/detect';
import { countNodes, makeBench, makePack, makeRule, marksOf } from './workbench';

describe('a phrase', () => {
  it.each([
    [['big news'], 'Big news, bigger news, big; news', ['Big news', 'big; news']],
    [['(big|great big) (news|day)'], 'big day, great big news', ['big day', 'great big news']],
    [
      ['very? big (good? news)?'],
      'big, very big, big news, very big good news',
      ['big', 'very big', 'big news', 'very big good news'],
    ],
    [
      ['big ~2 news'],
      'big news, big bad news, big bad old news, big bad old sad news',
      ['big news', 'big bad news', 'big bad old news'],
    ],
    [['^ big'], 'Big big. 🎉 Big. So big.', ['Big', 'Big']],
    [['big $'], 'big big. A big one. Big #news', ['big', 'Big']],
    [['^ ~1 big $'], 'Big. So big. So very big.', ['Big', 'So big']],
    [['<name> won'], 'Then Rosa won, @rosa won, she won. Rosa won.', ['Rosa won', '@rosa won']],
    [['<capital> won'], 'She won. Rosa won. WE won', ['She won', 'Rosa won']],
    [['<number> of'], '3 of 4 and 2.5 of three of', ['3 of', '2.5 of']],
    [['at <link>'], 'at a.example, at b', ['at a.example']],
    [['<hashtag> <emoji>'], '#one 🎉 🎉 #two', ['#one 🎉']],
    [["jusqu'alors"], 'jusqu’alors, alors, jusqu alors', ['jusqu’alors']],
    [['end-to-end'], 'end-to-end, end to end', ['end-to-end', 'end to end']],
    [['big news'], 'A big. News to me\nbig\nnews', []],
  ])('%j', (phrases, text, found) => {
    expect(marksOf(phrases, text)).toEqual(found);
  });

  it('takes word lists of the rule before those of the pack, with members of several words', () => {
    expect(
      marksOf(['so <glad> (<glad>|now)'], 'so happy over the moon, so glad now', { glad: ['happy', 'over the moon'] }),
    ).toEqual(['so happy over the moon']);
    const rule = makeRule({ find: { phrases: ['<a> <b>'], words: { a: ['one'] }, mark: 'phrase' } });
    const { marks } = makeBench(makePack([rule], { words: { a: ['two'], b: ['three'] } }));
    expect(marks('one three, two three')).toEqual(['tried: one three']);
  });

  it('is found once where a word and its class, or two of its alternatives, both lead to it', () => {
    const rule = makeRule({ find: { phrases: ['we'], mark: 'phrase', draft: { hears: [2, 2] } } });
    const pack = makePack([rule], { words: { ear: ['hear'] }, counts: { hears: ['(we|<us>) (hear|<ear>|hear)'] } });
    expect(makeBench({ ...pack, words: { ear: ['hear'], us: ['we'] } }).marks('we hear, we hear')).toHaveLength(2);
  });

  it('that is longer wins over one that begins at the same word', () => {
    expect(marksOf(['big', 'big news', 'news today'], 'big news today')).toEqual(['big news']);
  });

  it('stays small however many sequences it stands for', () => {
    const optional = Array.from({ length: 12 }, (_, n) => `(a${n}|b${n}|c${n}|<name>)?`).join(' ');
    const pack = makePack([makeRule({ find: { phrases: [`x ${optional} z`], mark: 'phrase' } })]);
    expect(countNodes([pack])).toBeLessThan(40);
    expect(marksOf([`x ${optional.replaceAll('|<name>', '')} z`], 'x b0 c5 a11 z, x c5 b0 z')).toEqual([
      'x b0 c5 a11 z',
    ]);
  });
});

describe('a mistake in a pack', () => {
  it.each(['(big', 'big)', '?', 'big ??', '', '^$', '~3', '()', 'big <'])('“%s” is named', (phrase) => {
    expect(() => marksOf([phrase], '')).toThrow(`"${phrase}"`);
  });

  it('an unknown word list, a gap at the start and an unknown count are named', () => {
    expect(() => marksOf(['so <glad>'], '')).toThrow('<glad>');
    expect(() => marksOf(['~2 big', '(x|~1) y'], '')).toThrow('begin with a gap');
    const rule = makeRule({ id: 'odd', find: { mark: 'end', draft: { nothing: [1] } } });
    expect(() => compile([makePack([rule])], detector)).toThrow(/odd.*nothing/);
  });
});

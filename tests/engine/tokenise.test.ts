import { describe, expect, it } from 'vitest';
import { cutUp, makeBench, makePack, makeRule, marksOf } from './workbench';

describe('sentences', () => {
  it.each([
    [
      'One. Two! Three? Four',
      [
        ['One', '.'],
        ['Two', '!'],
        ['Three', '?'],
        ['Four', ''],
      ],
    ],
    [
      'Really?! Yes…',
      [
        ['Really', '?'],
        ['Yes', '.'],
      ],
    ],
    [
      'And then… we met. So… Rosa left',
      [
        ['And', 'then', 'we', 'met', '.'],
        ['So', '.'],
        ['Rosa', 'left', ''],
      ],
    ],
    [
      'Vraiment\u202f? Oui\u00a0!',
      [
        ['Vraiment', '?'],
        ['Oui', '!'],
      ],
    ],
    ['... !!! ???', []],
    ['', []],
  ])('of “%s”', (text, sentences) => {
    expect(cutUp(text)).toEqual(sentences);
  });

  it('go on behind decimals, initials, known abbreviations and points inside a word', () => {
    expect(cutUp('It grew 2.5 times, 1,200 in all.')).toEqual([
      ['It', 'grew', 'number 2.5', 'times', 'number 1,200', 'in', 'all', '.'],
    ]);
    expect(cutUp('Meet J. Doe and Mr. Roe. Then go.', ['mr'])).toEqual([
      ['Meet', 'J', 'Doe', 'and', 'Mr', 'Roe', '.'],
      ['Then', 'go', '.'],
    ]);
    expect(cutUp('Meet Mr. Roe.')).toHaveLength(2);
  });

  it('end with a line, not with the text that follows it', () => {
    const { review } = makeBench(makePack([]));
    expect(review('No full stop\nand another\n\nlast one').counts.sentences).toBe(3);
  });
});

describe('tokens', () => {
  it.each([
    ["L'équipe qu’on d'abord", ["L'", 'équipe', 'qu’', 'on', "d'", 'abord']],
    ["aujourd'hui don't rock'n'roll", ["aujourd'hui", "don't", "rock'n'roll"]],
    ["the teams' work", ['the', 'teams', 'work']],
    ['end-to-end a/b', ['end', 'to', 'end', 'a', 'b']],
    ['@rosa_diaz, #travail2 @ # 3rd', ['mention @rosa_diaz', 'hashtag #travail2', 'number 3rd']],
    [
      'see https://a.example/x?y=1, or www.b.org or c.fr.',
      ['see', 'link https://a.example/x?y=1', 'or', 'link www.b.org', 'or', 'link c.fr'],
    ],
    ['well.done is no link', ['well', 'done', 'is', 'no', 'link']],
    ['[one] {two} =', ['mark [', 'one', 'mark ]', 'mark {', 'two', 'mark }', 'mark =']],
    ['👩‍👩‍👧 👍🏽 ❤️ ©', ['emoji 👩‍👩‍👧', 'emoji 👍🏽', 'emoji ❤️']],
    ['𝐛𝐨𝐥𝐝 words', ['𝐛𝐨𝐥𝐝', 'words']],
    ['e\u0301te\u0301 soft\u00adly', ['e\u0301te\u0301', 'soft\u00adly']],
    ['a\ud800b \udc00 c', ['a', 'b', 'c']],
    ['\ud835 \ud835\udc55 \ud835\udfff x', ['number \ud835\udfff', 'x']],
    ['日本語 שלום', ['日本語', 'שלום']],
    ['mail ana.ruiz+x@acme.example.', ['mail', 'email ana.ruiz+x@acme.example']],
    ["l'Été, jean_d@a-b.co.uk", ["l'", 'Été', 'email jean_d@a-b.co.uk']],
    ['@acme at a@b', ['mention @acme', 'at', 'a', 'mention @b']],
    ['contact@acme.example', ['contact', 'mention @acme', 'example']],
    ['call +44 20 7946 0958 now', ['call', 'phone +44 20 7946 0958', 'now']],
    ['06\u00a012\u202f34 56 78, 0612345678', ['phone 06\u00a012\u202f34 56 78', 'phone 0612345678']],
    ['(202) 555-0143 or 202.555.0143', ['phone (202) 555-0143', 'or', 'phone 202.555.0143']],
    ['020 7946 0958', ['phone 020 7946 0958']],
    ['+1 800 555 0143', ['number 1', 'number 800', 'number 555', 'number 0143']],
    ['+12 000 000 000', ['number 12', 'number 000', 'number 000', 'number 000']],
    ['01-02-2023 10:30', ['number 01', 'number 02', 'number 2023', 'number 10', 'number 30']],
    ['to GB82 WEST 1234 5698 7654 32 today', ['to', 'account GB82 WEST 1234 5698 7654 32', 'today']],
    ['GB82 WEST 1234 5698 7654 33', ['GB82', 'WEST', 'number 1234', 'number 5698', 'number 7654', 'number 33']],
    ['NIR 1 85 05 78 006 084 36', ['NIR', 'account 1 85 05 78 006 084 36']],
    ['185057800608491', ['account 185057800608491']],
    ['185057800608436', ['number 185057800608436']],
    ['4111 1111-1111 1111', ['account 4111 1111-1111 1111']],
    ['4111 1111 1111 1112', ['number 4111', 'number 1111', 'number 1111', 'number 1112']],
  ])('of “%s”', (text, tokens) => {
    expect(cutUp(text).flatMap((sentence) => sentence.slice(0, -1))).toEqual(tokens);
  });
});

describe('words are compared without regard to', () => {
  it.each([
    ['case', 'THRILLED Thrilled thrilled', 3],
    ['bold letters', '𝐭𝐡𝐫𝐢𝐥𝐥𝐞𝐝 𝑡ℎ𝑟𝑖𝑙𝑙𝑒𝑑 𝕥𝕙𝕣𝕚𝕝𝕝𝕖𝕕', 3],
    ['hidden characters', 'thri\u00adlled th\u200brilled', 2],
  ])('%s', (_, text, count) => {
    expect(marksOf(['thrilled'], text)).toHaveLength(count);
  });

  it('how an accent or an apostrophe is written', () => {
    expect(marksOf(['résumé'], 'Résumé, re\u0301sume\u0301, RE\u0301SUME\u0301, resume')).toHaveLength(3);
    expect(marksOf(["we're"], "We're, we’re, weʼre")).toHaveLength(3);
  });
});

describe('quotation', () => {
  const find = { phrases: ['thrilled'], mark: 'phrase' } as const;

  it('is left alone, whatever the marks, and only between them', () => {
    const { marks } = makeBench(makePack([makeRule({ find })]));
    for (const text of ['“thrilled”', '«\u00a0thrilled\u00a0»', '"thrilled"', 'he said: “so thrilled. Yes.”'])
      expect(marks(text), text).toEqual([]);
    expect(marks('“no” thrilled “no”')).toEqual(['tried: thrilled']);
    expect(marks('“never closed, thrilled')).toEqual(['tried: thrilled']);
    expect(marks('closed» thrilled')).toEqual(['tried: thrilled']);
  });
});

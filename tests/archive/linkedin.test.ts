import { describe, expect, it } from 'vitest';
import { readArchive } from '@/lib/archive/archive';
import { countArchive } from '@/lib/archive/count';
import { readLinkedIn } from '@/lib/archive/linkedin';
import { makeItemReviewer } from '@/lib/archive/review';
import { part, problemOf } from './parts';

const shareHeader = 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility';
const share = (rows: string): ReturnType<typeof part> => part('Shares.csv', `${shareHeader}\n${rows}`);
const comments = (rows: string): ReturnType<typeof part> => part('Comments.csv', `Date,Link,Message\n${rows}`);
const link = (id: string, kind = 'activity'): string =>
  `https://www.linkedin.com/feed/update/urn%3Ali%3A${kind}%3A${id}`;
const message = async (rows: string): Promise<string[]> =>
  (await readLinkedIn([comments(rows)])).map(({ text }) => text);

describe('LinkedIn’s Shares.csv', () => {
  it('gives posts with their time as UTC', async () => {
    const [item] = await readLinkedIn([
      share(`2024-03-07 09:15:00,${link('7171000001', 'share')},"Hello, all",,,MEMBER_NETWORK`),
    ]);
    expect(item).toEqual({ at: Date.UTC(2024, 2, 7, 9, 15), kind: 'post', text: 'Hello, all', thread: '7171000001' });
  });

  it.each([
    ['\n', 'line feeds'],
    ['\r\n', 'carriage returns'],
  ])('joins lines that arrive as quote, newline, quote (%j)', async (newline) => {
    const rows = ['2024-03-07 09:15:00,x,"one""', '""""', '""three",,,P'].join(newline);
    const [item] = await readLinkedIn([part('Shares.csv', `${shareHeader}${newline}${rows}${newline}`)]);
    expect(item?.text.replaceAll('\r', '')).toBe('one\n\nthree');
  });

  it('keeps quotation marks that belong to the text', async () => {
    const [item] = await readLinkedIn([
      share('2024-03-07 09:15:00,x,"She said ""yes"".""\n""“No”, said he: ""no""",,,P'),
    ]);
    expect(item?.text).toBe('She said "yes".\n“No”, said he: "no"');
  });

  it('takes columns by their names, in any order, after a byte order mark and lines of preamble', async () => {
    const text = `\uFEFFNotes:\n"When exporting, ""dates"" are UTC"\n\nVisibility,ShareCommentary,"Date"\nP,Bonjour,2024-03-07 09:15:00\n`;
    expect(await readLinkedIn([part('Shares (1).csv', text)])).toMatchObject([{ text: 'Bonjour', kind: 'post' }]);
  });

  it('takes what has neither words nor picture nor link for a reshare', async () => {
    const rows = [
      '2024-03-07 09:15:00,x,,,,P',
      '2024-03-07 09:15:00,x,,,https://media,P',
      '2024-03-08 09:15:00,x,,https://a,,P',
    ];
    expect((await readLinkedIn([share(rows.join('\n'))])).map(({ kind }) => kind)).toEqual(['reshare', 'post', 'post']);
  });

  it('has reshares in a file of their own', async () => {
    const reposts = part('InstantReposts.csv', 'Date,Link\n2023-05-01 10:00:00,https://a\n');
    expect(await readLinkedIn([reposts])).toEqual([{ at: Date.UTC(2023, 4, 1, 10), kind: 'reshare', text: '' }]);
  });
});

describe('LinkedIn’s Comments.csv', () => {
  it.each([
    [String.raw`"He said \"yes\" to us"`, 'He said "yes" to us'],
    [String.raw`"He said \"yes\""`, 'He said "yes"'],
    [String.raw`"\"Yes\", she said"`, '"Yes", she said'],
    [String.raw`"He said ""yes"" and \"no\""`, 'He said "yes" and "no"'],
    [String.raw`"It stands in C:\"`, 'It stands in C:\\'],
    ['"two\n\\"lines\\"\nand a third"', 'two\n"lines"\nand a third'],
    ['Plain', 'Plain'],
    ['""', ''],
  ])('reads %s', async (written, text) => {
    const after = '2024-03-08 09:15:00,https://b,Next';
    expect(await message(`2024-03-07 09:15:00,https://a,${written}\n${after}\n`)).toEqual([text, 'Next']);
    expect(await message(`2024-03-07 09:15:00,https://a,${written}`)).toEqual([text]);
  });

  it('reads them where the message is not the last column', async () => {
    const text = String.raw`Message,Date,Link
"It stands in C:\",2024-03-07 09:15:00,https://a
"\"Yes\", she said",2024-03-07 09:15:00,https://a`;
    expect((await readLinkedIn([part('comments.csv', text)])).map((item) => item.text)).toEqual([
      'It stands in C:\\',
      '"Yes", she said',
    ]);
  });

  it('tells answers, which open with a name, from comments', async () => {
    const said = [
      'Marie Dupont merci pour ce retour',
      'Jean-Luc de La TOUR exact',
      'Merci Marie pour tout',
      'Très juste.',
    ];
    const rows = said.map((text) => `2024-03-07 09:15:00,${link('7170000001')},"${text}"`).join('\n');
    const items = await readLinkedIn([comments(rows)]);
    expect(items.map(({ kind, addressee, towards }) => [kind, addressee, towards])).toEqual([
      ['reply', 'Marie Dupont', 'other'],
      ['reply', 'Jean-Luc de La TOUR', 'other'],
      ['comment', undefined, 'other'],
      ['comment', undefined, 'other'],
    ]);
  });

  it.each([
    ['Marie Dupont Congratulations!', 'Marie Dupont', 'Congratulations!'],
    ['Marie Dupont Thanks for sharing', 'Marie Dupont', 'Thanks for sharing'],
    ['Jean-Luc de La TOUR Très juste', 'Jean-Luc de La TOUR', 'Très juste'],
    ['Marie Anne Smith which of the two?', 'Marie Anne Smith', 'which of the two?'],
    ['Marie Dupont, merci', 'Marie Dupont', 'merci'],
    ['Marie Merci beaucoup', undefined, 'Marie Merci beaucoup'],
    ['Totally Agree with you', undefined, 'Totally Agree with you'],
  ])('what is said begins after the name: %s', async (written, name, text) => {
    const [item] = await readLinkedIn([comments(`2024-03-07 09:15:00,x,"${written}"`)]);
    expect([item?.addressee, item?.text]).toEqual([name, text]);
  });

  it('counts a formula after a name as one', async () => {
    const said = [
      'Marie Dupont Congratulations!',
      'Marie Dupont Merci pour le partage !',
      'Marie Dupont Which pump failed?',
    ];
    const rows = said.map((text, index) => `2024-03-07 09:15:0${index},x,"${text}"`).join('\n');
    const counting = countArchive(
      { source: 'linkedin', items: await readLinkedIn([comments(rows)]) },
      makeItemReviewer(),
    );
    let step = counting.next();
    while (!step.done) step = counting.next();
    expect(step.value.rollUps[0]?.figures).toMatchObject({ answers: 3, canned: 2 });
  });

  it('takes a comment under one’s own post for said to oneself, unless it opens with a name', async () => {
    const own = share(`2024-03-07 09:15:00,${link('7171000001', 'ugcPost')},Hello,,,P`);
    const rows = ['And one thing more', 'Marie Dupont thank you'].map(
      (text) => `2024-03-07 10:15:00,${link('7171000001', 'ugcPost')},${text}`,
    );
    const items = await readLinkedIn([comments(rows.join('\n')), own]);
    expect(items.map(({ towards }) => towards)).toEqual([undefined, 'self', 'other']);
  });
});

describe('a damaged file of LinkedIn says which line and why', () => {
  const good = '2024-03-07 09:15:00,https://a,"two\nlines"\n';

  it.each([
    ['2024-03-07 09:15:00,https://a,"never closed\n2024-03-08 09:15:00,https://b,Next', 'quotes'],
    ['2024-03-07 09:15:00,https://a,"closed" too early', 'quotes'],
    ['2024-03-07 09:15:00,https://a', 'fields'],
    ['2024-03-07 09:15:00,https://a,one,two', 'fields'],
    ['07/03/2024,https://a,text', 'date'],
    ['2024-13-07 09:15:00,https://a,text', 'date'],
  ])('%j: %s', async (row, why) => {
    expect(await problemOf(() => readLinkedIn([comments(good + row)]))).toEqual({ why, file: 'Comments.csv', line: 4 });
  });

  it('a missing column', async () => {
    expect(await problemOf(() => readLinkedIn([part('Comments.csv', 'Date,Link\n')]))).toEqual({
      why: 'header',
      file: 'Comments.csv',
      line: 1,
    });
  });
});

describe('of loose files it is known which one is missing', () => {
  const both = [share('2024-03-07 09:15:00,x,Hello,,,P'), comments('2024-03-07 09:15:00,x,Exact')];
  const missing = async (parts: readonly ReturnType<typeof part>[], isLoose = true) =>
    (await readArchive(parts.map((one) => ({ ...one, isLoose })))).map((found) => found.missing);

  it('and a ZIP holds all that there is', async () => {
    expect(await missing(both)).toEqual([undefined]);
    expect(await missing(both.slice(0, 1))).toEqual(['comments']);
    expect(await missing(both.slice(1))).toEqual(['shares']);
    expect(await missing(both.slice(1), false)).toEqual([undefined]);
  });
});

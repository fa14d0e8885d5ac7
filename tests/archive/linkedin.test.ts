import { describe, expect, it } from 'vitest';
import { readLinkedIn } from '@/lib/archive/linkedin';
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

import { describe, expect, it } from 'vitest';
import { readX } from '@/lib/archive/x';
import { part, problemOf, ytd } from './parts';

const account = ytd('account.js', [{ account: { accountId: '42', username: 'me' } }], 'account');
const created = 'Wed Oct 10 20:19:24 +0000 2018';
const at = Date.UTC(2018, 9, 10, 20, 19, 24);
const tweet = (full_text: string, more: object = {}) => ({ tweet: { full_text, created_at: created, ...more } });
const read = (...tweets: unknown[]) => readX([account, ytd('tweets.js', tweets)]);

describe('X’s archive', () => {
  it('gives posts with their time', async () => {
    expect(await read(tweet('Hello'))).toEqual([{ at, kind: 'post', text: 'Hello' }]);
  });

  it('gives answers with whom they speak to', async () => {
    const [answer] = await read(tweet('@ana_l Which pump?', { in_reply_to_user_id_str: '7' }));
    expect(answer).toEqual({
      at,
      kind: 'reply',
      towards: 'other',
      person: '7',
      addressee: '@ana_l',
      text: '@ana_l Which pump?',
    });
  });

  it('takes an answer to oneself for no conversation', async () => {
    const [next] = await read(tweet('And then', { in_reply_to_user_id_str: '42', in_reply_to_status_id_str: '1' }));
    expect(next).toMatchObject({ kind: 'reply', towards: 'self' });
  });

  it('takes “RT @” for a reshare, and keeps nothing of its text', async () => {
    expect(await read(tweet('RT @ana_l: Pumps are open'))).toEqual([{ at, kind: 'reshare', text: '' }]);
  });

  it('tells quotes by the address of another tweet', async () => {
    const urls = [{ expanded_url: 'https://twitter.com/ana_l/status/123' }];
    const other = [{ expanded_url: 'https://example.com/status/123' }];
    const items = await read(
      tweet('See https://t.co/a', { entities: { urls } }),
      tweet('b', { entities: { urls: other } }),
    );
    expect(items.map(({ kind }) => kind)).toEqual(['quote', 'post']);
  });

  it('reads the three signs that X writes as in HTML, once', async () => {
    expect((await read(tweet('R&amp;D &lt;3 &amp;lt;')))[0]?.text).toBe('R&D <3 &lt;');
  });

  it('reads all parts, older names, and entries without an outer name', async () => {
    const items = await readX([
      account,
      ytd('tweets.js', [tweet('a')]),
      ytd('tweets-part1.js', [tweet('b')]),
      ytd('tweet.js', [{ text: 'c', created_at: '2018-10-10T20:19:24.000Z', in_reply_to_user_id: 7 }], 'tweet'),
    ]);
    expect(items.map(({ text, kind }) => text + kind)).toEqual(['apost', 'bpost', 'creply']);
  });

  it('gives a tweet its long text, which bears another number', async () => {
    const long = `${'A long story of pumps that failed. '.repeat(12)}The end.`;
    const notes = ytd(
      'note-tweet.js',
      [
        { noteTweet: { noteTweetId: '9', createdAt: '2018-10-10T20:19:24.000Z', core: { text: long } } },
        { noteTweet: { noteTweetId: '8', createdAt: '2018-10-10T20:19:24.000Z', core: { text: 'Another.' } } },
        { other: 1 },
      ],
      'note_tweet',
    );
    const items = await readX([
      account,
      notes,
      ytd('tweets.js', [tweet(`${long.slice(0, 270)}… https://t.co/a`), tweet('Short')]),
    ]);
    expect(items.map(({ text }) => text)).toEqual([long, 'Short']);
  });
});

describe('a damaged file of X says where and why', () => {
  it('no wrapper', async () => {
    expect(await problemOf(() => readX([account, part('tweets.js', '[]')]))).toEqual({
      why: 'wrapper',
      file: 'tweets.js',
      line: 1,
    });
  });

  it.each([
    ['window.YTD.tweets.part0 = [\n{"a":1},\n{"a" 2}\n]', 3],
    ['window.YTD.tweets.part0 =\n [\n{"a":1},\n{"a":', 4],
  ])('%j', async (text, line) => {
    expect(await problemOf(() => readX([account, part('tweets.js', text)]))).toEqual({
      why: 'json',
      file: 'tweets.js',
      line,
    });
  });

  it.each([[{ tweet: { full_text: 'x' } }], [tweet('x', { created_at: 'yesterday' })], [null]])(
    'an entry that is none: %j',
    async (entry) => {
      expect(await problemOf(() => read(tweet('fine'), entry))).toEqual({ why: 'entry', file: 'tweets.js', entry: 2 });
    },
  );

  it('nobody’s archive', async () => {
    expect(await problemOf(() => readX([ytd('tweets.js', [])]))).toEqual({ why: 'account' });
    expect(await problemOf(() => readX([ytd('account.js', [{}]), ytd('tweets.js', [])]))).toEqual({
      why: 'account',
      file: 'account.js',
    });
  });
});

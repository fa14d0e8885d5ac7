import { describe, expect, it, vi } from 'vitest';
import { type Answers, answerWith } from '@/lib/messages/answer';
import { EffectiveInPage, effective } from '@/lib/policy/effective';
import { noPolicy } from '@/lib/policy/policy';
import { defaultSettings } from '@/lib/policy/settings';
import { makeEntry } from '../habits/entries';

const own = { id: 'ours', pages: 'chrome-extension://ours/', hosts: ['https://x.com/*', 'https://www.linkedin.com/*'] };
const onX = { id: 'ours', url: 'https://x.com/home' };
const frame = effective(noPolicy, defaultSettings, { now: 1, languages: ['fr'] });
const told = EffectiveInPage.parse(frame);
const good: Answers = {
  'entry.put': async ({ id }) => ({ stored: id }),
  'site.note': async () => ({ noted: true }),
  'reading.add': async () => ({ kept: true }),
  'frame.get': async () => frame,
  'settings.patch': async () => ({ changed: true }),
  'settings.change': async () => ({ changed: true }),
  'rules.get': async () => ({ json: '{}' }),
  'page.open': async () => ({ opened: true }),
};
const entry = makeEntry();

describe('who is answered', () => {
  it.each([
    ['a page of a host', onX, { stored: entry.id }],
    ['a page of ours', { id: 'ours', url: 'chrome-extension://ours/practice.html' }, { stored: entry.id }],
    ['another extension', { id: 'theirs', url: 'https://x.com/home' }, { refused: 'stranger' }],
    ['nobody', {}, { refused: 'stranger' }],
    ['us on a page that is not of our hosts', { id: 'ours', url: 'https://example.com/' }, { refused: 'stranger' }],
    ['a host that only begins like ours', { id: 'ours', url: 'https://x.com.example.com/' }, { refused: 'stranger' }],
    ['a host without encryption', { id: 'ours', url: 'http://x.com/home' }, { refused: 'stranger' }],
    ['a page of another extension', { id: 'ours', url: 'chrome-extension://theirs/a.html' }, { refused: 'stranger' }],
  ])('%s', async (_, sender, expected) => {
    expect(await answerWith(good, own)({ name: 'entry.put', request: entry }, sender)).toEqual(expected);
  });
});

describe('a place that the person switched on', () => {
  const isPlace = async (url: string) => url.startsWith('https://social.example/');
  const ask = (sender: object, answers = good) =>
    answerWith(answers, { ...own, isPlace })({ name: 'settings.patch', request: { siteOff: 'mastodon' } }, sender);

  it('is answered, and told apart from any other', async () => {
    expect(await ask({ id: 'ours', url: 'https://social.example/home' })).toEqual({ changed: true });
    expect(await ask({ id: 'ours', url: 'https://other.example/' })).toEqual({ refused: 'stranger' });
    expect(await ask({ id: 'theirs', url: 'https://social.example/home' })).toEqual({ refused: 'stranger' });
  });

  it('is known to whoever answers it', async () => {
    const patch = vi.fn(good['settings.patch']);
    const sender = { id: 'ours', url: 'https://social.example/home' };
    await ask(sender, { ...good, 'settings.patch': patch });
    expect(patch).toHaveBeenCalledExactlyOnceWith({ siteOff: 'mastodon' }, sender);
  });
});

describe('what only our own pages may ask', () => {
  it.each([
    ['a page of ours', { id: 'ours', url: 'chrome-extension://ours/options.html' }, { changed: true }, 1],
    ['a page of a host', onX, { refused: 'stranger' }, 0],
    ['a page that calls itself ours', { id: 'theirs', url: own.pages }, { refused: 'stranger' }, 0],
  ])('%s', async (_, sender, expected, times) => {
    const change = vi.fn(good['settings.change']);
    const answer = answerWith({ ...good, 'settings.change': change }, own);
    expect(await answer({ name: 'settings.change', request: { recording: true } }, sender)).toEqual(expected);
    expect(change).toHaveBeenCalledTimes(times);
  });
});

describe('what is answered', () => {
  it.each([
    ['frame.get', { host: 'x.com' }, told],
    ['frame.get', {}, told],
    ['reading.add', { minutes: 3 }, { kept: true }],
    ['settings.patch', { ruleOff: 'jargon' }, { changed: true }],
    ['rules.get', {}, { json: '{}' }],
    ['page.open', { page: 'options' }, { opened: true }],
  ])('%s %j', async (name, request, expected) => {
    expect(await answerWith(good, own)({ name, request }, onX)).toEqual(expected);
  });

  it.each([
    undefined,
    null,
    'entry.put',
    {},
    { name: 'entry.put' },
    { name: 'toString', request: entry },
    { name: 'entry.get', request: entry },
    { name: 'entry.put', request: { ...entry, text: 'We are thrilled' } },
    { name: 'entry.put', request: { ...entry, id: '1' } },
    { name: 'entry.put', request: entry, more: 1 },
    { name: 'frame.get', request: { host: '../x' } },
    { name: 'reading.add', request: { minutes: 1.5 } },
    { name: 'settings.patch', request: { recording: true } },
    { name: 'settings.patch', request: { pauseMinutes: 1e9 } },
  ])('not %j', async (message) => {
    const put = vi.fn(good['entry.put']);
    expect(await answerWith({ ...good, 'entry.put': put }, own)(message, onX)).toEqual({ refused: 'invalid' });
    expect(put).not.toHaveBeenCalled();
  });

  it('a refusal is a reply too', async () => {
    const answer = answerWith({ ...good, 'entry.put': async () => ({ refused: 'full' }) }, own);
    expect(await answer({ name: 'entry.put', request: entry }, onX)).toEqual({ refused: 'full' });
  });
});

describe('a bug of ours', () => {
  it.each([
    ['thrown', async () => Promise.reject(new Error('bug'))],
    ['a reply that is none', async () => ({ stored: 'everything' })],
  ])('%s: reported once, answered calmly', async (_, put) => {
    const report = vi.fn();
    const answer = answerWith({ ...good, 'entry.put': put }, own, report);
    expect(await answer({ name: 'entry.put', request: entry }, onX)).toEqual({ refused: 'broken' });
    expect(report).toHaveBeenCalledTimes(1);
  });
});

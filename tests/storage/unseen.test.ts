import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Entry, type Seen } from '@/lib/habits/entry';
import { forgetPeople, forgetSalts } from '@/lib/storage/hash';
import { unseen } from '@/lib/storage/unseen';
import { makeEntry } from '../habits/entries';

const week = 7 * 86_400_000;
const answered = (seen: Seen, change: Partial<Entry> = {}) =>
  unseen({ ...makeEntry({ kind: 'reply', ...change }), seen });

beforeEach(() => fakeBrowser.reset());

describe('what the page saw', () => {
  it('is compared and hashed, and then gone', async () => {
    const entry = await answered({ self: '@anne', addressee: '@bruno', thread: '1234' });
    expect(Entry.safeParse(entry).success).toBe(true);
    expect(entry).toMatchObject({ towards: 'other', person: expect.stringMatching(/^[\w-]{22}$/) });
    expect(JSON.stringify(entry)).not.toMatch(/anne|bruno|1234/);
  });

  it('says nothing of oneself', async () => {
    const entry = await answered({ self: '@anne', addressee: 'Anne', thread: '1' });
    expect(entry.towards).toBe('self');
    expect(entry).not.toHaveProperty('person');
  });

  it('leaves an entry alone of which nothing was seen', async () => {
    const entry = makeEntry();
    expect(await unseen(entry)).toEqual(entry);
  });

  it('is the same person within a week, on one site, and nobody known after it', async () => {
    const at = makeEntry().at;
    const [first, again, elsewhere, later] = await Promise.all([
      answered({ addressee: '@bruno' }),
      answered({ addressee: 'Bruno' }),
      answered({ addressee: '@bruno' }, { site: 'linkedin' }),
      answered({ addressee: '@bruno' }, { at: at + week }),
    ]);
    expect(again?.person).toBe(first?.person);
    expect(new Set([first?.person, elsewhere?.person, later?.person]).size).toBe(3);
  });

  it('is the same thread for years', async () => {
    const [first, later] = [await answered({ thread: '9' }), await answered({ thread: '9' }, { at: 2e12 })];
    expect(first.thread).toBe(later.thread);
  });

  it('cannot be tried once the salts are gone', async () => {
    const before = await answered({ addressee: 'b', thread: '9' });
    await forgetPeople(Date.parse('2026-12-07T14:00:00Z'));
    const between = await answered({ addressee: 'b', thread: '9' });
    expect(between.person).not.toBe(before.person);
    expect(between.thread).toBe(before.thread);
    await forgetSalts();
    expect((await answered({ thread: '9' })).thread).not.toBe(before.thread);
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['salt-thread']);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import type { Effective } from '@/lib/policy/effective';
import { launch } from '@/tools/browser/launch';
import { type Launched, until } from '@/tools/browser/launched';
import { canSetPolicy, type ManagedPolicy } from '@/tools/browser/policy';
import { chromiumId, geckoId } from '@/tools/manifest';
import { browser, builds } from './harness/browser';

declare const chrome: typeof Api;

const houseWords = [
  { avoid: 'collaborateurs', prefer: ['salariés', 'collègues'], reason: 'Plus simple.', language: 'fr' },
];
const policy = {
  organisation: 'Acme',
  sites: ['x'],
  languages: ['fr'],
  recording: 'off',
  houseWords,
  interface: 'page',
};

describe.skipIf(!canSetPolicy(browser))('what an organisation sets', () => {
  let launched: Launched;
  let page: Page;

  const managed = (): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.managed.get(null));
  const frame = (host: string): Promise<Effective> =>
    page.evaluate((one) => chrome.runtime.sendMessage({ name: 'frame.get', request: { host: one } }), host);

  /** Firefox reads what is set when an extension starts. */
  const change = async (next: ManagedPolicy): Promise<void> => {
    launched.setPolicy(next);
    if (browser === 'chromium') return;
    await launched.reloadExtension();
    page = await launched.openExtensionPage('options.html');
  };

  beforeAll(async () => {
    launched = await launch(browser, { extension: builds[browser], policy });
    page = await launched.openExtensionPage('options.html');
  });
  afterAll(() => launched?.close());

  it('is addressed to an id that never changes', async () => {
    const id = await page.evaluate(() => chrome.runtime.id);
    expect(id).toBe(browser === 'chromium' ? chromiumId : geckoId);
  });

  it('arrives whole: the schema of the build takes every key', async () => {
    await until('the policy has arrived', async () => 'organisation' in (await managed()));
    expect(await managed()).toEqual(policy);
  });

  it('decides, and says so', async () => {
    expect(await frame('www.linkedin.com')).toMatchObject({
      coaching: { value: false, by: 'organisation', why: 'site' },
      recording: { value: false, by: 'organisation' },
      language: { value: 'fr', by: 'organisation' },
      houseWords: { value: houseWords, by: 'organisation' },
      organisation: 'Acme',
    });
    expect((await frame('x.com')).coaching).toEqual({ value: true, by: 'default' });
  });

  it('closes recording and leaves coaching open when it is broken, while the browser runs', async () => {
    await change({ organisation: 'Acme 2', recording: 'of', houseWords: [...houseWords, { avoid: 'synergies' }] });
    await until('the new policy holds', async () => (await frame('x.com')).organisation === 'Acme 2', 20_000);
    expect(await frame('www.linkedin.com')).toMatchObject({
      coaching: { value: true, by: 'default' },
      recording: { value: false, by: 'organisation' },
      houseWords: { value: houseWords },
    });
  });

  it('is over when the administrator takes it back', async () => {
    await change(undefined);
    await until('the policy is gone', async () => (await frame('x.com')).recording.by === 'default', 20_000);
    expect((await frame('x.com')).recording).toEqual({ value: true, by: 'default' });
  });
});

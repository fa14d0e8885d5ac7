import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Effective } from '@/lib/policy/effective';
import { launch } from '@/tools/browser/launch';
import { type Launched, until } from '@/tools/browser/launched';
import { chromiumId } from '@/tools/manifest';
import { canSetPolicy, removePolicy, setPolicy } from './managed-policy';

declare const chrome: typeof browser;

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

// In a container without root, and outside Linux, nobody may set a policy for the machine.
describe.skipIf(!canSetPolicy())(
  'what an organisation sets in Chromium',
  () => {
    let chromium: Launched;
    let page: Page;

    const managed = (): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.managed.get(null));
    const frame = (host: string): Promise<Effective> =>
      page.evaluate((one) => chrome.runtime.sendMessage({ name: 'frame.get', request: { host: one } }), host);

    beforeAll(async () => {
      setPolicy(policy);
      chromium = await launch('chromium', { extension: '.output/chrome-mv3' });
      page = await chromium.openExtensionPage('options.html');
    }, 60_000);
    afterAll(async () => {
      removePolicy();
      await chromium?.close();
    });

    it('is addressed to an id that never changes', () => {
      expect(chromium.extensionOrigin).toBe(`chrome-extension://${chromiumId}`);
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
      setPolicy({ organisation: 'Acme 2', recording: 'of', houseWords: [...houseWords, { avoid: 'synergies' }] });
      await until('the new policy holds', async () => (await frame('x.com')).organisation === 'Acme 2', 20_000);
      expect(await frame('www.linkedin.com')).toMatchObject({
        coaching: { value: true, by: 'default' },
        recording: { value: false, by: 'organisation' },
        houseWords: { value: houseWords },
      });
    });

    it('is over when the administrator takes it back', async () => {
      removePolicy();
      await until('the policy is gone', async () => (await frame('x.com')).recording.by === 'default', 20_000);
      expect((await frame('x.com')).recording).toEqual({ value: true, by: 'default' });
    });
  },
  60_000,
);

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { until } from '@/tools/browser/launched';
import { canSetPolicy } from '@/tools/browser/policy';
import { breakSite } from '../../health/broken';
import { browser } from '../harness/browser';
import { type CoachedWorld, chip, startCoached } from '../harness/coached';
import { pressButton, readSite } from '../harness/pages';
import { awaitText, openPanel } from '../harness/panel';
import { type Permission, preparePermission } from '../harness/permission';

const announce = 'We are thrilled to announce the opening of our Leeds office.';
const text = `Two years of work. ${announce}`;
const applied = 'Two years of work. Our Leeds office is open.';

const policy = {
  organisation: 'Acme',
  interface: 'panel',
  offeredSites: [{ site: 'bluesky' }, { site: 'anywhere', address: 'https://intranet.example', name: 'Acme News' }],
  adapters: [JSON.stringify(breakSite(linkedin, 'editor')), '{ "id": "x" }'],
};

describe.skipIf(!canSetPolicy(browser))('where an organisation has set', () => {
  let world: CoachedWorld;
  let permission: Permission;
  let options: Page;
  beforeAll(async () => {
    permission = await preparePermission(browser);
    world = await startCoached(browser, { ...permission.launch, policy });
    await world.records.reset({ noticeSeen: true, language: 'en' });
    options = await world.launched.openExtensionPage('options.html');
    await awaitText(options, 'Acme');
  });
  afterAll(() => world?.close());

  it('the panel: the coach shows there and nowhere else, and the person cannot change it', async () => {
    const coached = await world.open('x-home', { lang: 'en' });
    await coached.write(text);
    const panel = await openPanel(world.launched);
    await panel.cites(`⟦${announce}⟧`);
    await panel.press(0);
    await panel.take('trim');
    await coached.holds(applied);
    expect(await coached.ours.all(chip)).toEqual([]);
    expect(await coached.marks()).toEqual([]);
    const locked = await options.evaluate(
      () => [...document.querySelectorAll('select')].filter((one) => one.disabled).length,
    );
    expect(locked).toBe(1);
    await panel.page.close();
    await coached.close();
  });

  it('a broken description of a site: its looks serve, and the page of the sites says whose description that is', async () => {
    const coached = await world.open('li-g3', { lang: 'en' });
    await coached.write(text);
    const panel = await openPanel(world.launched);
    await panel.cites(`⟦${announce}⟧`);
    const [sight] = await until('the change is counted', async () => {
      const sights = (await world.records.sights()).filter(({ counts }) => counts.unmatched);
      return sights.length > 0 && sights;
    });
    expect(sight).toMatchObject({ site: 'linkedin', variant: 'li-unknown', counts: { unmatched: 1 } });
    await coached.page.bringToFront();
    await coached.publish();
    expect(await world.records.settled(1, 30_000)).toMatchObject([{ site: 'linkedin', outcome: 'probable' }]);
    expect(await readSite(options, 'linkedin')).toContain('from your organisation');
    expect(await readSite(options, 'x')).toContain('built in');
    await awaitText(options, 'A description from Acme cannot be used; the next one holds.');
    await awaitText(options, 'adapters[1].name: is missing.');
    expect(await coached.errors()).toEqual([]);
    await panel.page.close();
    await coached.close();
  });

  it('places that it offers: they stand in the options by their names, and the browser and the person decide', async () => {
    const place = (name: string): Promise<string> =>
      options.evaluate(
        (wanted) =>
          [...document.querySelectorAll('#places .setting')].find((one) => one.textContent?.includes(wanted))
            ?.textContent ?? '',
        name,
      );
    for (const name of ['Bluesky', 'Acme News']) {
      expect(await place(name)).toContain('Off.');
      expect(await place(name)).toContain('Offered by Acme; the choice is yours.');
    }
    expect((await world.records.settings()).places ?? []).toEqual([]);
    await pressButton(options, 'Switch on: Acme News');
    expect(await permission.answer(world.launched, 'allow')).toContain('intranet.example');
    await until('the place is on', async () => (await place('Acme News')).includes('Parley coaches here.'));
    expect((await world.records.settings()).places).toEqual([{ origin: 'https://intranet.example', site: 'anywhere' }]);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sign } from '@/lib/health/note';
import { versionOf } from '@/lib/health/version';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { x } from '@/lib/sites/x';
import { until } from '@/tools/browser/launched';
import { breakSite } from '../../health/broken';
import { type Coached, type CoachedWorld, chip, startCoached } from '../harness/coached';
import { pressButton, readSite } from '../harness/pages';
import { awaitText } from '../harness/panel';

let world: CoachedWorld;
let folder: string;
let options: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adapters-'));
  world = await startCoached();
});
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await world.records.reset({ noticeSeen: true, language: 'en' });
  options = await world.launched.openExtensionPage('options.html');
});
afterEach(() => options?.close());

const announce = 'We are thrilled to announce the opening of our Leeds office.';
const text = `Two years of work. ${announce}`;
const after = 'Two years of work. Our Leeds office is open.';

/** Chooses a file of this text in the options. */
async function load(content: string): Promise<void> {
  const file = join(folder, 'adapter.json');
  await writeFile(file, content);
  await options.bringToFront();
  const field = (await options.waitForSelector(
    'input[aria-describedby="own-file-help"]',
  )) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
}

const counted = async (sign: Sign): Promise<number> =>
  (await world.records.sights()).reduce((sum, { counts }) => sum + (counts[sign] ?? 0), 0);

/** The coach does all that it does: marks, card, suggestion, undo. Nothing is sent, nothing thrown. */
async function works(coached: Coached): Promise<void> {
  await coached.underlines(announce);
  await coached.openCard();
  await coached.take('trim');
  await coached.holds(after);
  await coached.undo();
  await coached.holds(text);
  // Where there is little room, the card lies over the chip as long as it is open.
  await coached.ours.find(chip);
  expect(await coached.ours.all(chip)).toHaveLength(1);
  expect(await coached.submitted()).toEqual([]);
}

/** The lines of the popup that say that a site may have changed. */
const linesOf = (popup: Page): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.band')]
      .map((one) => one.textContent ?? '')
      .filter((one) => one.includes('changed')),
  );

/** Said in the popup, in one line, until it was read; then no more. */
async function isSaidOnce({ name, verifiedOn }: SiteAdapter): Promise<void> {
  const popup = await world.launched.openExtensionPage('popup.html');
  await awaitText(popup, `${name} may have changed`);
  expect(await linesOf(popup)).toHaveLength(1);
  await pressButton(popup, 'Understood');
  await until('the line is gone', async () => (await linesOf(popup)).length === 0);
  expect((await world.records.settings()).changesSeen).toEqual([expect.stringContaining(`${verifiedOn}.`)]);
  await popup.close();
}

// In turn on skeletons: tests/editor/broken.test.ts.
describe.each([
  { fixture: 'x-home', site: x, part: 'editor', sign: 'unmatched', times: 3 },
  { fixture: 'li-g3', site: linkedin, part: 'root', sign: 'unmatched', times: 3 },
  { fixture: 'li-comment', site: linkedin, part: 'submit', sign: 'no-button', times: 1 },
] as const)('$fixture, where the $part is not found any more', ({ fixture, site, part, sign, times }) => {
  const broken = breakSite(site, part);

  it('is coached by its looks, and the change is said once', async () => {
    await load(JSON.stringify(broken));
    await awaitText(options, `Your file describes ${site.name}.`);
    const thrown: unknown[] = [];
    const write = async (time: number): Promise<Coached> => {
      const coached = await world.open(fixture, { lang: 'en' });
      coached.page.on('pageerror', (error) => thrown.push(error));
      await coached.write(text);
      await until(`${sign} is counted`, async () => (await counted(sign)) === time);
      return coached;
    };
    for (let time = 1; time < times; time++) await (await write(time)).close();
    const coached = await write(times);
    await works(coached);
    await coached.publish();
    expect(await world.records.settled(1, 30_000)).toMatchObject([{ outcome: 'probable' }]);
    expect(await coached.errors()).toEqual([]);
    await coached.close();
    expect(thrown).toEqual([]);
    await options.bringToFront();
    await until('the options say it', async () => (await readSite(options, site.id)).includes('may have changed'));
    await isSaidOnce(site);
  });
});

describe('a file that names another editor than stands there', () => {
  const tagged = 'Two years of work. We are thrilled to announce the #opening of our Leeds office.';
  const pill = { css: '[data-piece="card"] .said .pill', text: 'Copy' };

  it.each(['quill', 'lexical'] as const)('%s: nothing is written, and the words can be copied', async (engine) => {
    await load(JSON.stringify({ ...x, variants: x.variants.map((one) => ({ ...one, engine })) }));
    await awaitText(options, 'Your file describes X.');
    const coached = await world.open('x-home', { lang: 'en' });
    await coached.write(tagged);
    await coached.underlines(tagged.slice('Two years of work. '.length));
    await coached.openCard();
    await coached.take('trim');
    await coached.ours.find(pill);
    await coached.holds(tagged);
    // Whoever writes on has the site’s own text under the hands.
    await coached.type(' Ok.');
    await coached.holds(`${tagged} Ok.`);
    expect(await counted('applied')).toBe(0);
    expect(await coached.errors()).toEqual([]);
    await coached.close();
  });
});

describe('a file with mistakes', () => {
  it('is refused in the person’s language with the place of each, and what held before holds on', async () => {
    const coached = await world.open('x-home', { lang: 'en' });
    await coached.write(text);
    await coached.underlines(announce);
    await world.records.set({ language: 'fr' });
    await load(JSON.stringify({ ...x, verifiedOn: '2026-12-24' }));
    await awaitText(options, 'Votre fichier décrit X.');
    const kept = await world.records.settings();

    const [home, ...others] = x.variants;
    const { hosts: _, ...without } = x;
    const wrong = {
      ...without,
      shade: 1,
      variants: [{ ...home, engine: 'magic', submit: [{ how: 'css', css: 'a[' }] }, ...others],
    };
    await load(JSON.stringify(wrong));
    await awaitText(options, 'Le fichier n’a pas été chargé\u202f; rien n’a changé. Ce qui n’y va pas\u00a0:');
    for (const line of [
      'hosts\u00a0: manque.',
      'shade\u00a0: n’est pas une clé connue.',
      'variants[0].engine\u00a0: n’est pas une valeur possible.',
      'variants[0].submit[0].css\u00a0: n’est pas un sélecteur que tout navigateur comprend.',
    ])
      await awaitText(options, line);
    await load('{ "id": "x", ');
    await awaitText(options, 'le fichier entier\u00a0: n’est pas un objet JSON.');
    await awaitText(options, 'Votre fichier décrit X.');
    expect(await world.records.settings()).toEqual(kept);

    await coached.page.bringToFront();
    await works(coached);
    await coached.close();
    await pressButton(options, 'Retirer le fichier');
    await awaitText(options, 'Un fichier JSON contenant une description ou une liste.');
    expect(Object.keys(await world.records.settings())).not.toContain('adapters');
  });
});

describe('a report', () => {
  it('holds the structure around what was written in last, by an allow-list: no text, no name, no address', async () => {
    const coached = await world.open('li-comment', { lang: 'en' });
    await coached.write('Thanks for sharing!');
    await coached.underlines('Thanks for sharing!');
    await pressButton(options, 'Show the structure');
    const report = await until('there is a report', () =>
      options.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report textarea')?.value || undefined),
    );
    expect(report).toMatch(
      new RegExp(`^linkedin ${versionOf(linkedin)} li-comment\nhtml|^linkedin ${versionOf(linkedin)} li-comment\nbody`),
    );
    expect(report).toContain('role=textbox');
    expect(report).toContain('commentBox-*');
    const words = await coached.page.evaluate(() => document.body.textContent!.match(/\p{L}{6,}/gu) ?? []);
    const told = words.filter((word) => report.includes(word));
    expect(told).toEqual([]);
    await coached.close();
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import type { Folder } from '@/tools/browser/lifetime';
import { copyGranted, switchedOn } from '@/tools/soak/granted';
import { places } from '@/tools/soak/places';
import type { FixtureId } from '../../fixtures/types';
import { browser, builds } from '../harness/browser';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { type Meddling, meddlings } from './meddling';

const text = 'Two years of work. We are thrilled to announce the opening of our Leeds office.';

// Firefox tells Draft.js and Quill 2 of a text before it inserts it.
const early: Meddling = browser === 'firefox' ? 'instead' : 'after';
const editors: [name: string, fixture: FixtureId, meddling: Meddling][] = [
  ['Quill 1', 'li-g1', 'after'],
  ['Quill 2, which nobody has described', 'intra', early],
  ['TipTap in a dialog', 'li-g3', 'after'],
  ['Draft.js', 'x-home', early],
  ['Lexical', 'threads', 'in the model'],
  ['a text area', 'masto', 'after'],
];

/** The page's mark stands in the model. Runs in the page. */
function isMeddledWith(): boolean {
  const models = Object.values(window.fixture.editors).map(({ model }) => model());
  return models.some((model) => model.includes('!'));
}

let world: CoachedWorld;
let extension: Folder;
beforeAll(async () => {
  const added = switchedOn(places);
  extension = copyGranted(
    builds[browser],
    added.map(({ origin }) => origin),
  );
  world = await startCoached(browser, { extension: extension.folder, own: true });
  await world.records.reset({ noticeSeen: true, places: added });
});
afterAll(async () => {
  await world?.close();
  extension?.remove();
});

it.each(editors)(
  '%s: what the page made of a suggestion is taken back, said, and offered to be copied',
  async (_, fixture, meddling) => {
    const coached = await world.open(fixture, { lang: 'en' });
    await coached.write(text);
    await coached.openCard();
    await coached.page.evaluate(meddlings[meddling]);
    const seen = coached.page.waitForFunction(isMeddledWith, { polling: 20 });
    await coached.take('trim');
    await seen;
    await coached.ours.find({ css: '.said p', text: 'The editor did not take this change; your text is as it was.' });
    await coached.ours.find({ css: '.said .pill', text: 'Copy' });
    expect([await coached.model(), await coached.dom()]).toEqual([text, text]);
    // The writer goes on where he was, and writes over nothing.
    await coached.page.keyboard.type(' ok');
    await until('they stand at the end', async () => (await coached.model()).startsWith(`${text} ok`));
    expect([await coached.submitted(), await coached.errors()]).toEqual([[], []]);
    await coached.close();
  },
);

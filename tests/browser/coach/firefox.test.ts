import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import { type CoachedWorld, card, startCoached } from '../harness/coached';
import { countColour, takePixels } from '../harness/pixels';
import { strangers } from '../harness/requests';

const amber = [0x8a, 0x4f, 0x06] as [number, number, number];
const cases = [
  {
    fixture: 'li-g2',
    lang: 'en',
    text: 'Two years of work. We are thrilled to announce the opening of our Leeds office.',
    marked: 'We are thrilled to announce the opening of our Leeds office.',
    after: 'Two years of work. Our Leeds office is open.',
    entry: { site: 'linkedin', kind: 'post', language: 'en' },
  },
  {
    fixture: 'x-home',
    lang: 'fr',
    text: 'Ravi de vous annoncer l’ouverture de notre agence de Nantes !',
    marked: 'Ravi de vous annoncer l’ouverture de notre agence de Nantes !',
    after: 'Notre agence de Nantes a ouvert.',
    entry: { site: 'x', kind: 'post', language: 'fr' },
  },
] as const;

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached('firefox');
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

it.each(cases)('$fixture: underlines, applies, takes back, counts one post', async (one) => {
  const { fixture, lang, text, marked, after, entry } = one;
  const coached = await world.open(fixture, { lang });
  const bare = countColour(await takePixels(coached.page), amber, 40);
  await coached.type(text);
  await coached.underlines(marked);
  expect(countColour(await takePixels(coached.page), amber, 40)).toBeGreaterThan(bare + 30);
  const both = async (wanted: string): Promise<void> => {
    await coached.holds(wanted);
    await until('the DOM shows the text', async () => (await coached.dom()) === wanted);
  };
  await coached.openCard();
  await coached.take('trim');
  await both(after);
  await coached.undo();
  await both(text);
  expect(await coached.submitted()).toEqual([]);
  await coached.underlines(marked);
  await coached.ours.click({ css: '.close' });
  await coached.ours.gone(card);
  await coached.openCard();
  await coached.take('trim');
  await both(after);
  await coached.publish();
  const [kept] = await world.records.settled(1);
  expect(kept).toMatchObject({ ...entry, outcome: 'posted' });
  expect((await coached.submitted()).map((sent) => sent.text)).toEqual([after]);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('asks nothing of the network', () => {
  expect(strangers(world.server.recorded)).toEqual([]);
});

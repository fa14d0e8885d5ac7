import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { FixtureId } from '../../fixtures/types';
import { type Coached, type CoachedWorld, startCoached } from '../harness/coached';
import { publications } from '../harness/requests';

const post = 'Two years of work. We are thrilled to announce the opening of our Leeds office.';
const texts: [FixtureId, string, string][] = [
  ['li-g2', post, 'We are thrilled to announce the opening of our Leeds office.'],
  ['li-g3', post, 'We are thrilled to announce the opening of our Leeds office.'],
  ['li-comment', 'Thanks for sharing!', 'Thanks for sharing!'],
  ['x-home', post, 'We are thrilled to announce the opening of our Leeds office.'],
  ['x-inline', 'Thanks for sharing!', 'Thanks for sharing!'],
];
const windows = [
  [1280, 800],
  [1024, 640],
  [500, 700],
] as const;

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** Whether the middle of the publish button is the button's own, two frames after it was brought into view. */
const isFree = ({ page }: Coached, name: string): Promise<boolean> =>
  page.evaluate(async (wanted) => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const button = window.fixture.editors[wanted]!.submit()!;
    button.scrollIntoView({ block: 'nearest' });
    for (let at = 0; at < 4; at++) await frame();
    const { x, y, width, height } = button.getBoundingClientRect();
    let hit = document.elementFromPoint(x + width / 2, y + height / 2);
    while (hit?.shadowRoot) hit = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && button.contains(hit);
  }, name);

async function expectFree(coached: Coached, name: string, when: string): Promise<void> {
  for (const [width, height] of [...windows, windows[0]]) {
    await coached.page.setViewport({ width, height });
    expect(await isFree(coached, name), `${when}, ${width}×${height}`).toBe(true);
  }
}

it.each(texts)('%s: the publish button is never covered, and one click on it posts', async (fixture, text, marked) => {
  const coached = await world.open(fixture);
  const before = publications(world.server.recorded).length;
  const [name = ''] = await coached.mounted();
  await coached.write(text);
  await coached.underlines(marked);
  await expectFree(coached, name, 'with the chip alone');
  await coached.openCard();
  await expectFree(coached, name, 'with the card');
  await coached.ours.click({ role: 'button', name: /^Why/ });
  await coached.ours.find({ css: '.details' });
  await expectFree(coached, name, 'with the examples');
  await coached.publish();
  // Asked at once: the site has had its click in the same moment as without us.
  expect((await coached.submitted()).map((sent) => sent.text)).toEqual([text]);
  await world.records.settled(1);
  expect(publications(world.server.recorded).length - before).toBe(1);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

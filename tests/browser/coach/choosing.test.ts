import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Coached, type CoachedWorld, card, startCoached } from '../harness/coached';

const both = 'We leverage data.\nOur stakeholders grow across our ecosystem.';
const one = 'We leverage synergies across our ecosystem.';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Clicks the middle of underlined words with the mouse. */
async function clickMark({ page }: Coached, words: string): Promise<void> {
  const [x, y] = await page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights as unknown as Map<string, Iterable<Range>>).values()].flatMap((one) => [...one]);
    const { left, top, width, height } = ranges.find((range) => range.toString() === wanted)!.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, words);
  await page.mouse.click(x, y);
}

/** Writes the text and chooses the first suggestion while the last key is still so young that the change has to wait. */
async function chooseFirst(coached: Coached, text: string, ...marks: string[]): Promise<void> {
  await coached.type(text);
  await coached.underlines(...marks);
  await coached.openCard();
  await coached.page.keyboard.type(' I');
  await coached.take();
  await pause(50);
}

it('a second suggestion, chosen 50 ms later: both are written, one after the other, and each has its undo', async () => {
  const coached = await world.open('x-home');
  await chooseFirst(coached, both, 'leverage', 'Our stakeholders', 'our ecosystem');
  await clickMark(coached, 'Our stakeholders');
  await coached.ours.click({ css: '[data-suggestion]', text: 'Those concerned' });
  await coached.holds('We use data.\nThose concerned grow across our ecosystem. I');
  await coached.ours.find({ role: 'status', text: /Z/ });
  await coached.undo();
  await coached.holds('We use data.\nOur stakeholders grow across our ecosystem. I');
  await coached.undo();
  await coached.holds(`${both} I`);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('another card, opened 50 ms later: stays open, and what was chosen before is written', async () => {
  const coached = await world.open('x-home');
  await chooseFirst(coached, both, 'leverage', 'Our stakeholders', 'our ecosystem');
  await clickMark(coached, 'Our stakeholders');
  await coached.holds('We use data.\nOur stakeholders grow across our ecosystem. I');
  await coached.ours.find({ css: '[data-suggestion]', text: 'Those concerned' });
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

/** Chooses, and writes over the words of the suggestion. Says whether that was done before the change was. */
async function writeOver(coached: Coached): Promise<boolean> {
  await chooseFirst(coached, both, 'leverage', 'Our stakeholders', 'our ecosystem');
  await clickMark(coached, 'Our stakeholders');
  await coached.press('Home', 'Control');
  await coached.press('End', 'Shift');
  const wasInTime = (await coached.dom()).startsWith('We leverage');
  await coached.page.keyboard.type('Yes.', { delay: 5 });
  return wasInTime;
}

it('words that were written over before it could be done: the card says so, whatever card is open by then', async () => {
  // A busy machine may take longer for its clicks than the change waits: then there is nothing to see, and it is tried again.
  for (let again = 5; ; again--) {
    const coached = await world.open('x-home');
    const wasInTime = await writeOver(coached);
    if (wasInTime || again === 0) {
      await coached.ours.find({ ...card, text: 'nothing was written' });
      await coached.holds('Yes.\nOur stakeholders grow across our ecosystem. I');
      await coached.close();
      return;
    }
    await coached.close();
  }
});

it('an Enter that only breaks the line of a comment: the suggestion is written all the same', async () => {
  const coached = await world.open('li-comment');
  await chooseFirst(coached, one, 'leverage', 'synergies', 'our ecosystem');
  await coached.press('Enter');
  await coached.page.keyboard.type('Yes.', { delay: 5 });
  await coached.holds('We use synergies across our ecosystem. I\nYes.');
  await coached.ours.find({ role: 'status', text: /Z/ });
  await coached.undo();
  await coached.holds(`${one} I\nYes.`);
  expect(await coached.submitted()).toEqual([]);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import { type CoachedWorld, startCoached } from '../harness/coached';

const announce = 'We are thrilled to announce the opening of our Leeds office.';
const insult = 'You are an idiot and a liar.';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

const heading = (text: string) => `::-p-xpath(//h3[starts-with(., "${text}")])`;

it('each step is taken by a click in the options, and found when they are opened again', async () => {
  const options = await world.launched.openExtensionPage('options.html');
  await (await options.waitForSelector('::-p-xpath(//button[.="Begin"])'))!.click();
  await options.waitForSelector(heading('Why · you are here'));
  await until('it is kept', async () => (await world.records.settings()).stage === 'why');
  await (await options.waitForSelector('::-p-xpath(//button[.="Leave the path"])'))!.click();
  await options.waitForSelector('::-p-xpath(//button[.="Begin"])');
  await options.close();
  const again = await world.launched.openExtensionPage('options.html');
  await again.waitForSelector('::-p-xpath(//button[.="Begin"])');
  await again.close();
});

it('where one reads, only a caution is shown; off the path, the rest is again', async () => {
  await world.records.set({ stage: 'observe' });
  const coached = await world.open('x-home');
  await coached.write(`${announce} ${insult}`);
  await until('the caution is marked', async () => (await coached.marks()).length > 0);
  expect((await coached.marks()).map(({ text }) => text).join()).not.toContain('thrilled');
  await world.records.set({ stage: 'none' });
  await until('the opener is marked too', async () =>
    (await coached.marks()).some(({ text }) => text.includes('thrilled')),
  );
  await coached.close();
});

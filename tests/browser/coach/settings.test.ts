import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import { type Coached, type CoachedWorld, card, chip, startCoached } from '../harness/coached';

const announce = 'We are thrilled to announce the opening of our Leeds office.';
const bait = 'Comment GUIDE and I will send you the plan.';
const notice = /never their words/;

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

async function write(text = announce): Promise<Coached> {
  const coached = await world.open('x-home');
  await coached.write(text);
  await coached.underlines(text);
  return coached;
}

async function silent({ ours, marks }: Coached): Promise<void> {
  await ours.gone(chip);
  expect(await ours.all(card)).toEqual([]);
  expect(await marks()).toEqual([]);
}

async function publishUncounted(coached: Coached): Promise<void> {
  await coached.publish();
  await until('the site has published', async () => (await coached.submitted())[0]?.status === 200);
  await coached.holds('');
  // The outcome is looked for every quarter of a second.
  await new Promise((done) => setTimeout(done, 600));
  expect(await world.records.entries()).toEqual([]);
}

it('says once what is counted, in the card and in the popup, until it is understood', async () => {
  await world.records.reset({});
  const coached = await write();
  expect(await coached.ours.text()).not.toMatch(notice);
  await coached.publish();
  await coached.ours.find({ css: '.notice', text: notice });
  await world.records.settled(1);
  const popup = await world.launched.openExtensionPage('popup.html');
  await popup.waitForFunction(() => document.body.textContent!.includes('never their words'));
  await popup.close();
  await coached.page.bringToFront();
  await coached.ours.click({ role: 'button', name: 'Understood' });
  await coached.ours.gone({ css: '.notice' });
  await until('it is remembered', async () => (await world.records.settings()).noticeSeen === true);
  const again = await world.launched.openExtensionPage('popup.html');
  await again.waitForSelector('.sentence');
  expect(await again.evaluate(() => document.body.textContent!)).not.toMatch(notice);
  await again.close();
  await coached.page.bringToFront();
  await coached.write(announce);
  await coached.underlines(announce);
  await coached.publish();
  await world.records.settled(2);
  expect(await coached.ours.all({ css: '.notice' })).toEqual([]);
  await coached.close();
});

it('a rule switched off from its card is off here, in the next review and in the options, until it is on again', async () => {
  const coached = await write();
  await coached.openCard();
  await coached.ours.click({ role: 'button', name: /^Why/ });
  await coached.ours.click({ role: 'button', name: 'Switch this rule off' });
  await coached.underlines();
  await until('it is kept', async () => (await world.records.settings()).rulesOff?.[0] === 'announce');
  const next = await world.open('x-home');
  await next.type(`${announce} ${bait}`);
  await next.underlines(bait);
  const options = await world.launched.openExtensionPage('options.html');
  const switchOn = await options.waitForSelector('button[aria-label^="Switch on again"]');
  expect(await switchOn?.evaluate((button) => button.ariaLabel)).toContain('press-release opener');
  await switchOn?.click();
  await until('it is on again', async () => (await world.records.settings()).rulesOff?.length === 0);
  await next.page.bringToFront();
  await next.underlines(announce, bait);
  await options.close();
  await next.close();
  await coached.close();
});

it('“not useful” puts a rule aside in this draft only', async () => {
  const coached = await write();
  await coached.openCard();
  await coached.ours.click({ role: 'button', name: 'Not useful' });
  await coached.ours.gone(card);
  await coached.underlines();
  await coached.write(` ${bait}`);
  await coached.underlines(bait);
  await coached.publish();
  expect(await world.records.settled(1)).toMatchObject([
    { dismissed: ['announce'], aside: [{ rule: 'announce', reason: 'notUseful' }] },
  ]);
  await coached.holds('');
  await coached.write(announce);
  await coached.underlines(announce);
  expect((await world.records.settings()).rulesOff ?? []).toEqual([]);
  await coached.close();
});

it('the chip folds, and stays so elsewhere', async () => {
  const coached = await write();
  const wide = (await coached.ours.find(chip)).box.width;
  await coached.choose('Make smaller');
  await until('it is small', async () => (await coached.ours.find(chip)).box.width < wide / 2);
  const next = await write();
  expect((await next.ours.find(chip)).box.width).toBeLessThan(wide / 2);
  await next.choose('Show in words');
  await until('it is wide', async () => (await next.ours.find(chip)).box.width === wide);
  await next.close();
  await coached.close();
});

it('paused for an hour: everything vanishes at once, nothing is logged', async () => {
  const coached = await write();
  await coached.openCard();
  await coached.choose('Pause for an hour');
  await silent(coached);
  await coached.write(` ${bait}`);
  await silent(coached);
  await publishUncounted(coached);
  const pause = (await world.records.settings()).pausedUntil ?? 0;
  expect(Math.abs(pause - Date.now() - 3_600_000)).toBeLessThan(120_000);
  await coached.close();
});

it('off on this site: at once here, and only here', async () => {
  const coached = await write();
  await coached.choose('Off on this site');
  await silent(coached);
  await publishUncounted(coached);
  const elsewhere = await world.open('li-g3');
  await elsewhere.write(announce);
  await elsewhere.underlines(announce);
  await elsewhere.close();
  await coached.close();
});

it('recording off: coached as before, nothing is logged', async () => {
  await world.records.set({ recording: false });
  const coached = await write();
  await publishUncounted(coached);
  await coached.close();
});

it('what is changed in the options reaches the open page', async () => {
  const coached = await write();
  const options = await world.launched.openExtensionPage('options.html');
  const coaching = await options.waitForSelector('button[role=switch]');
  await coaching?.click();
  await until('it is off', async () => (await world.records.settings()).off === true);
  await coached.page.bringToFront();
  await silent(coached);
  await options.bringToFront();
  await coaching?.click();
  await options.select('select:has(option[value=fr])', 'fr');
  await coached.page.bringToFront();
  await coached.underlines(announce);
  await coached.ours.find({ ...chip, text: 'Plutôt diffusion' });
  await options.close();
  await coached.close();
});

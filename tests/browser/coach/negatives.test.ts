import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { overClosedRoots } from '../harness/closed-roots';
import { type Coached, type CoachedWorld, startCoached } from '../harness/coached';
import { strangers } from '../harness/requests';

/** Longer than the pause after which an unfinished sentence may be marked. */
const pause = 1_300;
const text = 'We are thrilled to announce the opening of our Leeds office.';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** Elements in the top layer that the page has not put there, wherever in the page. */
const countPopovers = (): number => {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots.reduce((count, root) => count + root.querySelectorAll('[popover]').length, 0);
};

/** Clicks what sends this text with the mouse, where there is such a button and it can be pressed. */
async function pressSend({ page }: Coached, name: string): Promise<void> {
  const handle = await page.evaluateHandle((wanted) => {
    const button = window.fixture.editors[wanted]?.submit();
    return button?.matches(':disabled') ? undefined : button;
  }, name);
  await (handle.asElement() as ElementHandle<HTMLElement> | null)?.click();
}

it.each([
  ['li-neg', '/feed/'],
  ['li-neg', '/messaging/thread/1/'],
  ['li-neg', '/company/1/admin/page-posts/published/'],
  ['x-neg', '/home'],
] as const)('%s at %s: nothing of ours, whatever is typed and sent', async (fixture, at) => {
  const coached = await world.open(fixture, { at });
  const names = await coached.mounted();
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    await coached.click(name);
    await coached.insert(text.slice(0, -1));
    await coached.page.keyboard.type(text.slice(-1));
    await coached.holds(text, name);
  }
  await wait(pause);
  expect(await coached.page.evaluate(countPopovers)).toBe(0);
  expect(await overClosedRoots(coached.page, (roots) => roots.length)).toBe(0);
  expect(await coached.marks()).toEqual([]);
  for (const name of names) {
    await coached.click(name);
    await coached.press('Enter', 'Control');
    await pressSend(coached, name);
  }
  await wait(pause);
  expect(await coached.page.evaluate(countPopovers)).toBe(0);
  expect(await world.records.entries()).toEqual([]);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('the same browser coaches beside them', async () => {
  const coached = await world.open('x-home');
  await coached.write(text);
  await coached.underlines(text);
  expect(await coached.page.evaluate(countPopovers)).toBe(1);
  await coached.close();
});

it('asks nothing of the network', () => {
  expect(strangers(world.server.recorded)).toEqual([]);
});

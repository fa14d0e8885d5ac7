import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import { overClosedRoots } from '../harness/closed-roots';
import { type Coached, type CoachedWorld, startCoached } from '../harness/coached';

const announce = 'We are thrilled to announce the opening of our Leeds office.';
const thanks = 'Thanks for sharing!';
const bravo = 'Great post';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

const typeIn = async (coached: Coached, name: string, text: string): Promise<void> => {
  await coached.click(name);
  await coached.page.keyboard.type(text, { delay: 5 });
};

/** Two comments under two posts, both open and empty. */
async function openTwo(): Promise<Coached> {
  const coached = await world.open('li-comment', { two: true });
  await coached.ready('other');
  return coached;
}

/** Sends the second comment with the mouse. */
async function publishOther({ page }: Coached): Promise<void> {
  const button = await page.evaluateHandle(() => window.fixture.editors.other!.submit()!);
  await button.click();
}

it('two comments at once: each has its own marks, its own suggestion and its own entry', async () => {
  const coached = await openTwo();
  await typeIn(coached, 'comment', thanks);
  await typeIn(coached, 'other', bravo);
  await coached.underlines(thanks, bravo);
  expect(await overClosedRoots(coached.page, (roots) => roots.length)).toBe(2);
  await coached.press('.', 'Control');
  await coached.ours.find({ css: '[data-suggestion="turn"]', text: 'Great post. What stays with me' });
  await coached.press('Enter');
  await coached.holds('Great post. What stays with me is [one thing].', 'other');
  expect(await coached.model('comment')).toBe(thanks);
  await coached.underlines(thanks, '[one thing]');
  await coached.publish();
  expect(await world.records.settled(1)).toMatchObject([{ kind: 'comment', applied: [] }]);
  await coached.underlines('[one thing]');
  expect((await coached.submitted()).map(({ text }) => text)).toEqual([thanks]);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('a line broken in one comment, another sent at once: its answer is that of the other', async () => {
  const coached = await openTwo();
  await typeIn(coached, 'other', bravo);
  await typeIn(coached, 'comment', thanks);
  await coached.underlines(thanks, bravo);
  await coached.press('Enter');
  await pause(1_500);
  await publishOther(coached);
  expect(await world.records.settled(1)).toMatchObject([{ outcome: 'posted', shown: ['canned-reply'] }]);
  // Longer than anything is awaited after a gesture.
  await pause(16_000);
  expect((await world.records.entries()).map(({ outcome }) => outcome)).toEqual(['posted']);
  await coached.page.evaluate(() => window.fixture.close());
  const [, left] = await world.records.settled(2);
  expect(left).toMatchObject({ outcome: 'cancelled' });
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('a suggestion that waits while the site exchanges its editor: the card says so, and offers the copy', async () => {
  const coached = await world.open('x-intent', { text: announce });
  await coached.click();
  await coached.press('End', 'Control');
  await coached.page.keyboard.type(' ');
  await coached.underlines(announce);
  await coached.openCard();
  await coached.press('Backspace');
  await coached.holds(announce);
  await coached.take('trim');
  await coached.page.evaluate(() => window.fixture.remount());
  await coached.ours.find({ css: '.said .pill', text: 'Copy' });
  expect(await coached.model()).toBe(announce);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it('a comment that goes away, and the one beside it touched at once: each has its own entry', async () => {
  const coached = await openTwo();
  await typeIn(coached, 'comment', bravo);
  await coached.underlines(bravo);
  await coached.openCard();
  await coached.take('turn');
  await coached.holds('Great post. What stays with me is [one thing].', 'comment');
  await coached.page.evaluate(() => {
    const { comment, other } = window.fixture.editors;
    comment!.element.closest('[componentkey^="commentBox-"]')!.remove();
    other!.element.focus();
  });
  await coached.page.keyboard.type(thanks, { delay: 5 });
  await coached.underlines(thanks);
  const [left] = await world.records.settled(1);
  expect(left).toMatchObject({ outcome: 'cancelled', shown: expect.arrayContaining(['canned-reply']) });
  await publishOther(coached);
  const [, sent] = await world.records.settled(2);
  expect(sent).toMatchObject({ outcome: 'posted', applied: [], shown: ['canned-reply'] });
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

it.each(['li-g2', 'li-g3', 'x-home'] as const)('%s: undone ten times, then a novel is pasted', async (fixture) => {
  const coached = await world.open(fixture);
  await coached.write(announce);
  await coached.underlines(announce);
  await coached.openCard();
  await coached.take('trim');
  await coached.holds('Our Leeds office is open.');
  for (let times = 0; times < 10; times++) await coached.undo();
  await until('the marks are of the text that is there', async () => {
    const [marks, model] = [await coached.marks(), await coached.model()];
    return marks.every(({ text, isSound }) => isSound && model.includes(text));
  });
  await coached.click();
  const novel = `${'The night team in Hull counted the crates twice. '.repeat(600)}${announce}`;
  await coached.insert(novel);
  await until('the end is marked', async () => (await coached.marks()).some(({ text }) => text === announce));
  await coached.page.keyboard.type(' ok');
  await until('the keys have arrived', async () => (await coached.model()).includes(' ok'));
  expect(await coached.submitted()).toEqual([]);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});

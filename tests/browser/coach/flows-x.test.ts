import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
import { until } from '@/tools/browser/launched';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import { type Coached, type CoachedWorld, startCoached } from '../harness/coached';
import { settleNow } from '../harness/settle';
import { clickOn } from '../harness/site-buttons';

const text = 'We are thrilled to announce the opening of our Leeds office.';
const dialog = '#layers [role=dialog]';
/** A second entry of the same gesture would come within this time: a resent one after a second. */
const afterthought = 1_300;

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

async function begin(fixture: FixtureId, options: FixtureOptions = {}): Promise<Coached> {
  const coached = await world.open(fixture, options);
  await coached.write(text);
  await coached.underlines(text);
  return coached;
}

/** Exactly one entry, now and a while later. */
async function one(outcome: Entry['outcome'], ms?: number): Promise<Entry> {
  await world.records.settled(1, ms);
  await wait(afterthought);
  const entries = await world.records.settled(1);
  expect(entries).toMatchObject([{ site: 'x', outcome }]);
  return entries[0]!;
}

async function end(coached: Coached, sent: string[]): Promise<void> {
  expect((await coached.submitted()).map((one) => one.text)).toEqual(sent);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
}

/** The entry of a gesture whose outcome is not known. */
const pending = (more: Partial<Entry> = {}): Promise<Entry> =>
  until('a pending entry', async () => {
    const [entry, ...others] = await world.records.entries();
    const isMeant =
      entry?.outcome === 'pending' && Object.entries(more).every(([key, value]) => entry[key as keyof Entry] === value);
    return isMeant && others.length === 0 ? entry : undefined;
  });

describe.each(['x-home', 'x-modal', 'x-mobile'] as const)('%s', (fixture) => {
  const write = (options?: FixtureOptions): Promise<Coached> => begin(fixture, options);

  it('Ctrl+Enter: posted', async () => {
    const coached = await write();
    await coached.press('Enter', 'Control');
    await one('posted');
    await end(coached, [text]);
  });

  it('a double click: posted once', async () => {
    const coached = await write();
    const button = await coached.page.evaluateHandle(() => window.fixture.editors.post!.submit()!);
    await (button.asElement() as unknown as { click(options: object): Promise<void> }).click({ count: 2 });
    await one('posted');
    await end(coached, [text]);
  });

  it('a slow network: pending, then posted', async () => {
    const coached = await write({ answer: 'slow' });
    await coached.publish();
    await pending();
    await one('posted');
    await end(coached, [text]);
  });

  it.each(['403', '500'] as const)('%s: failed, and posted at the next attempt', async (answer) => {
    const coached = await write({ answer });
    await coached.publish();
    expect(await one('failed')).not.toHaveProperty('features');
    await coached.answerWith('ok');
    await coached.publish();
    await world.records.settled(2);
    await wait(afterthought);
    expect((await world.records.settled(2)).map(({ outcome }) => outcome)).toEqual(['failed', 'posted']);
    await end(coached, [text, text]);
  });
});

it('200 with an error and the text still there: failed', async () => {
  const coached = await begin('x-modal', { answer: 'error' });
  await coached.publish();
  await one('failed', 25_000);
  await coached.holds(text);
  await end(coached, [text]);
});

it('200 with an error, and accepted when it is sent again: posted once', async () => {
  const coached = await begin('x-home', { answer: 'error' });
  await coached.publish();
  await pending();
  await wait(3_200);
  await coached.answerWith('ok');
  await coached.publish();
  await one('posted');
  await end(coached, [text, text]);
});

it('200 with an error, then thrown away: nothing that counts', async () => {
  const coached = await begin('x-modal', { answer: 'error' });
  await coached.publish();
  await pending();
  await wait(3_200);
  await clickOn(coached, `${dialog} [data-testid=app-bar-close]`);
  await clickOn(coached, '[data-testid=confirmationSheetCancel]');
  await wait(afterthought);
  const kept = (await world.records.entries()).map(({ outcome }) => outcome);
  // The attempt may be known to have failed before the text is thrown away, or only with it.
  expect(kept.filter((outcome) => outcome === 'cancelled')).toHaveLength(1);
  expect(kept.every((outcome) => outcome === 'cancelled' || outcome === 'failed')).toBe(true);
  await end(coached, [text]);
});

it('no answer at all: failed, for the text is still there', async () => {
  const coached = await begin('x-modal', { answer: 'never' });
  await coached.publish();
  await one('failed', 25_000);
  await end(coached, [text]);
});

describe('left without being sent', () => {
  it.each([
    ['confirmationSheetConfirm', 'draft'],
    ['confirmationSheetCancel', 'cancelled'],
  ] as const)('%s: %s', async (choice, outcome) => {
    const coached = await begin('x-modal');
    await coached.press('Escape');
    await clickOn(coached, `[data-testid=${choice}]`);
    const entry = await one(outcome);
    expect(entry).toMatchObject({ shown: ['announce'] });
    expect(entry).not.toHaveProperty('features');
    await end(coached, []);
  });

  it('a thread is one session, whatever becomes of it', async () => {
    const coached = await begin('x-modal');
    await clickOn(coached, `${dialog} [data-testid=addButton]`);
    await coached.ready('second');
    await coached.insert('The night team moved in first.');
    await clickOn(coached, `${dialog} [data-testid=app-bar-close]`);
    await clickOn(coached, '[data-testid=confirmationSheetConfirm]');
    expect(await one('draft')).toMatchObject({ kind: 'thread' });
    await end(coached, []);
  });

  it('nothing was written: no entry', async () => {
    const coached = await world.open('x-modal');
    await coached.press('Escape');
    await coached.page.waitForFunction(() => !('post' in window.fixture.editors));
    await wait(afterthought);
    expect(await world.records.entries()).toEqual([]);
    await end(coached, []);
  });
});

describe('steps that take the editor away', () => {
  it('a time: scheduled', async () => {
    const coached = await begin('x-modal');
    await clickOn(coached, `${dialog} [data-testid=scheduleOption]`);
    await clickOn(coached, '[data-testid=scheduledConfirmationPrimaryAction]');
    await coached.ready();
    await coached.publish();
    expect(await one('scheduled')).toMatchObject({ shown: ['announce'] });
    await end(coached, [text]);
  });

  it.each(['fileInput', 'unsentButton'])('%s and back: one session, one entry', async (tool) => {
    const coached = await begin('x-modal');
    await clickOn(coached, `${dialog} [data-testid=${tool}]`);
    await coached.ours.gone({ css: '[data-piece="chip"]' });
    expect(await coached.marks()).toEqual([]);
    await clickOn(coached, '[data-testid=app-bar-back]');
    await coached.ready();
    await coached.underlines(text);
    await coached.publish();
    expect(await one('posted')).toMatchObject({ kind: 'post', shown: ['announce'] });
    await end(coached, [text]);
  });

  it('one that is never left: cancelled', async () => {
    const coached = await begin('x-modal');
    await clickOn(coached, `${dialog} [data-testid=unsentButton]`);
    await wait(afterthought);
    expect(await world.records.entries()).toEqual([]);
    await coached.page.evaluate(() => window.fixture.navigate('/elsewhere'));
    await clickOn(coached, 'main');
    await one('cancelled');
    await end(coached, []);
  });
});

describe('a thread', () => {
  it.each([{}, { ids: 'same' }] as FixtureOptions[])('is one entry: %j', async (options) => {
    const coached = await begin('x-modal', options);
    await clickOn(coached, `${dialog} [data-testid=addButton]`);
    await coached.ready('second');
    await coached.insert('The night team moved in first.');
    await coached.page.keyboard.press('Enter');
    await coached.press('Enter', 'Control');
    const entry = await one('posted');
    expect(entry).toMatchObject({ kind: 'thread', features: { words: 17 } });
    await end(coached, [text, 'The night team moved in first.\n']);
  });

  it('of which the second part is refused: failed', async () => {
    const coached = await begin('x-modal');
    await clickOn(coached, `${dialog} [data-testid=addButton]`);
    await coached.ready('second');
    await coached.insert('The night team moved in first.');
    await coached.answerWith('403');
    await coached.publish();
    await one('failed');
    await end(coached, [text]);
  });
});

describe('a page that dies after the gesture', () => {
  it.each(['never', 'slow', 'ok'] as const)('at once (%s): one entry, at least probable', async (answer) => {
    const coached = await begin('x-modal', { answer });
    await Promise.all([coached.publish(), pending().then(() => coached.page.close())]);
    const entry = await pending().catch(() => undefined);
    if (entry) await settleNow(world.records, entry);
    const [kept] = await world.records.settled(1);
    expect(kept?.outcome).toMatch(answer === 'ok' ? /probable|posted/ : /probable/);
  });

  it('with the text still there for long: cancelled', async () => {
    const coached = await begin('x-modal', { answer: 'never' });
    await coached.publish();
    const entry = await pending({ composer: 'there' });
    await coached.page.close();
    await settleNow(world.records, entry);
    const [kept] = await world.records.settled(1);
    expect(kept).toMatchObject({ id: entry.id, outcome: 'cancelled' });
    expect(kept).not.toHaveProperty('features');
  });

  it('when the composer was gone at last: probable', async () => {
    const coached = await begin('x-modal', { answer: 'never' });
    await coached.publish();
    await pending({ composer: 'there' });
    await coached.page.evaluate(() => window.fixture.close());
    const entry = await pending({ composer: 'gone' });
    await coached.page.close();
    await settleNow(world.records, entry);
    expect(await world.records.settled(1)).toMatchObject([{ id: entry.id, outcome: 'probable' }]);
  });

  it('is believed when it was only slow', async () => {
    const coached = await begin('x-modal', { answer: 'never' });
    await coached.publish();
    const entry = await pending({ composer: 'there' });
    await settleNow(world.records, entry);
    expect((await world.records.settled(1))[0]?.outcome).toBe('cancelled');
    await until('the page has said more', async () => (await world.records.entries())[0]?.outcome === 'failed', 20_000);
    await end(coached, [text]);
  });
});

it('the box behind the dialog and the dialog: each its own words and its own entry', async () => {
  const coached = await world.open('x-modal', { closed: true });
  const behind = 'We leverage synergies.';
  await coached.click('home');
  await coached.insert(behind);
  await coached.page.keyboard.type(' ');
  await coached.underlines('leverage', 'synergies');
  await clickOn(coached, '[data-testid=SideNav_NewTweet_Button]');
  await coached.ready();
  await coached.write(text);
  await coached.underlines('leverage', 'synergies', text);
  await coached.openCard();
  await coached.take('trim');
  await coached.ours.find({ role: 'status', text: /Z/ });
  await coached.holds('Our Leeds office is open.');
  expect(await coached.model('home')).toBe(`${behind} `);
  await coached.publish();
  expect(await one('posted')).toMatchObject({ kind: 'post', applied: [{ rule: 'announce' }], shown: ['announce'] });
  await coached.underlines('leverage', 'synergies');
  expect(await coached.model('home')).toBe(`${behind} `);
  await coached.click('home');
  await coached.press('Enter', 'Control');
  const [, second] = await world.records.settled(2);
  expect(second).toMatchObject({ outcome: 'posted', applied: [], shown: ['jargon'] });
  await end(coached, ['Our Leeds office is open.', `${behind} `]);
});

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FixtureOptions } from '../../fixtures/types';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { clickOn } from '../harness/site-buttons';
import { proveDying, proveDyingAsleep, proveDyingByKeys, proveWaiting } from './dying';
import { proveLate } from './late';
import { afterthought, end, pending, settles } from './log';
import { announce, begin, type Place } from './place';
import { proveUnconfirmed } from './unconfirmed';
import { proveUsual } from './usual';

const keys = true;
const home: Place = { fixture: 'x-home', text: announce, keys };
const modal: Place = { fixture: 'x-modal', text: announce, keys };
const narrow: Place = { fixture: 'x-mobile', text: announce, keys };
const article: Place = { fixture: 'x-article', text: announce, title: 'Leeds' };
const places = [home, modal, narrow, article];
const dialog = '#layers [role=dialog]';
/** A text that still stands this long after its request was accepted, in milliseconds, was not taken. */
const unmoved = 3_200;

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());

proveUsual(places, () => world);

describe('not confirmed', () => {
  beforeEach(() => world.records.reset());
  proveUnconfirmed(places, 'error', () => world);
  proveUnconfirmed(places, 'never', () => world);
  const died = (['never', 'slow', 'ok'] as const).map((answer) => [modal, answer] as const);
  proveDying([...died, [home, 'never'], [narrow, 'never']], () => world);
  proveDyingAsleep(modal, () => world);
  proveDyingByKeys(modal, () => world);
  proveWaiting([modal], () => world);
  proveLate(modal, () => world);

  it('200 with an error, and accepted when the same is sent again: posted once', async () => {
    const coached = await begin(world, home, { answer: 'error' });
    await coached.publish();
    await pending(world.records);
    await wait(unmoved);
    await coached.answerWith('ok');
    await coached.publish();
    await settles(world.records, ['posted']);
    await end(coached, [announce, announce]);
  });

  it('200 with an error, then thrown away: nothing that counts', async () => {
    const coached = await begin(world, modal, { answer: 'error' });
    await coached.publish();
    await pending(world.records);
    await wait(unmoved);
    await clickOn(coached, `${dialog} [data-testid=app-bar-close]`);
    await clickOn(coached, '[data-testid=confirmationSheetCancel]');
    await wait(afterthought);
    const kept = (await world.records.entries()).map(({ outcome }) => outcome);
    // The attempt may be known to have failed before the text is thrown away, or only with it.
    expect(kept.filter((outcome) => outcome === 'cancelled')).toHaveLength(1);
    expect(kept.every((outcome) => outcome === 'cancelled' || outcome === 'failed')).toBe(true);
    await end(coached, [announce]);
  });
});

describe('left without being sent', () => {
  beforeEach(() => world.records.reset());

  it.each([
    ['confirmationSheetConfirm', 'draft'],
    ['confirmationSheetCancel', 'cancelled'],
  ] as const)('%s: %s', async (choice, outcome) => {
    const coached = await begin(world, modal);
    await coached.press('Escape');
    await clickOn(coached, `[data-testid=${choice}]`);
    const [entry] = await settles(world.records, [outcome]);
    expect(entry).toMatchObject({ shown: ['announce'] });
    expect(entry).not.toHaveProperty('features');
    await end(coached, []);
  });

  it('a thread is one session, whatever becomes of it', async () => {
    const coached = await begin(world, modal);
    await clickOn(coached, `${dialog} [data-testid=addButton]`);
    await coached.ready('second');
    await coached.insert('The night team moved in first.');
    await clickOn(coached, `${dialog} [data-testid=app-bar-close]`);
    await clickOn(coached, '[data-testid=confirmationSheetConfirm]');
    expect(await settles(world.records, ['draft'])).toMatchObject([{ kind: 'thread' }]);
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
  beforeEach(() => world.records.reset());

  it('a time: scheduled', async () => {
    const coached = await begin(world, modal);
    await clickOn(coached, `${dialog} [data-testid=scheduleOption]`);
    await clickOn(coached, '[data-testid=scheduledConfirmationPrimaryAction]');
    await coached.ready();
    await coached.publish();
    expect(await settles(world.records, ['scheduled'])).toMatchObject([{ shown: ['announce'] }]);
    await end(coached, [announce]);
  });

  it.each(['fileInput', 'unsentButton'])('%s and back: one session, one entry', async (tool) => {
    const coached = await begin(world, modal);
    await clickOn(coached, `${dialog} [data-testid=${tool}]`);
    await coached.ours.gone({ css: '[data-piece="chip"]' });
    expect(await coached.marks()).toEqual([]);
    await clickOn(coached, '[data-testid=app-bar-back]');
    await coached.ready();
    await coached.underlines(announce);
    await coached.publish();
    expect(await settles(world.records, ['posted'])).toMatchObject([{ kind: 'post', shown: ['announce'] }]);
    await end(coached, [announce]);
  });

  it('one that is never left: cancelled', async () => {
    const coached = await begin(world, modal);
    await clickOn(coached, `${dialog} [data-testid=unsentButton]`);
    await wait(afterthought);
    expect(await world.records.entries()).toEqual([]);
    await coached.page.evaluate(() => window.fixture.navigate('/elsewhere'));
    await clickOn(coached, 'main');
    await settles(world.records, ['cancelled']);
    await end(coached, []);
  });
});

describe('a thread', () => {
  beforeEach(() => world.records.reset());

  it.each([{}, { ids: 'same' }] as FixtureOptions[])('is one entry: %j', async (options) => {
    const coached = await begin(world, modal, options);
    await clickOn(coached, `${dialog} [data-testid=addButton]`);
    await coached.ready('second');
    await coached.insert('The night team moved in first.');
    await coached.page.keyboard.press('Enter');
    await coached.press('Enter', 'Control');
    const [entry] = await settles(world.records, ['posted']);
    expect(entry).toMatchObject({ kind: 'thread', features: { words: 17 } });
    await end(coached, [announce, 'The night team moved in first.\n']);
  });

  it('of which the second part is refused: failed', async () => {
    const coached = await begin(world, modal);
    await clickOn(coached, `${dialog} [data-testid=addButton]`);
    await coached.ready('second');
    await coached.insert('The night team moved in first.');
    await coached.answerWith('403');
    await coached.publish();
    await settles(world.records, ['failed']);
    await end(coached, [announce]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { labelsIn, languages } from '../../fixtures/labels';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { clickOn } from '../harness/site-buttons';
import { boxes, classic, comment, company, dialog, direct, places, shadow } from './linkedin-places';
import { end, settles } from './log';
import { announce, begin, thanks } from './place';
import { proveUsual } from './usual';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());

proveUsual(places, () => world);

describe('keys that may send', () => {
  beforeEach(() => world.records.reset());

  it.each([classic, dialog, comment])(
    'Ctrl+Enter that $fixture does not know, then the button: posted once',
    async (place) => {
      const coached = await begin(world, place, { deaf: true });
      await coached.press('Enter', 'Control');
      const text = await coached.model();
      await coached.publish();
      await settles(world.records, ['posted']);
      await end(coached, [text]);
    },
  );

  it('a comment that plain Enter sends: posted once, however often it is pressed', async () => {
    const coached = await begin(world, comment, { enter: true, answer: 'slow' });
    await coached.press('Enter');
    await coached.press('Enter');
    await settles(world.records, ['posted']);
    await end(coached, [thanks]);
  });

  it('a comment in which Enter breaks a line, then left: one session that was left', async () => {
    const coached = await begin(world, comment);
    await coached.press('Enter');
    await coached.page.evaluate(() => window.fixture.close());
    await settles(world.records, ['cancelled'], 25_000);
    await end(coached, []);
  });
});

describe.each(boxes)('the steps of the share box of $fixture', (place) => {
  beforeEach(() => world.records.reset());

  it.each(languages)('a date, in %s: scheduled once, and no session ends at the step', async (lang) => {
    const { schedule, next } = labelsIn(lang);
    const coached = await begin(world, place, { lang });
    await clickOn(coached, `[aria-label="${schedule}"]`);
    await clickOn(coached, 'button', next);
    await coached.ready();
    await coached.underlines(announce);
    await coached.publish();
    await settles(world.records, ['scheduled']);
    await end(coached, [announce]);
  });

  it('a picture: the text comes back, coached, and is posted once', async () => {
    const coached = await begin(world, place);
    await clickOn(coached, '[aria-label="Add media"]');
    await clickOn(coached, 'button', 'Done');
    await coached.ready();
    await coached.underlines(announce);
    await coached.publish();
    await settles(world.records, ['posted']);
    await end(coached, [announce]);
  });
});

const left = [
  { place: classic, choice: 'Discard', outcome: 'cancelled' },
  { place: classic, choice: 'Save as draft', outcome: 'draft' },
  { place: shadow, choice: 'Discard', outcome: 'cancelled' },
  { place: shadow, choice: 'Save as draft', outcome: 'draft' },
  { place: company, choice: 'Discard', outcome: 'cancelled' },
  { place: company, choice: 'Save as draft', outcome: 'draft' },
  // The native dialog asks nothing.
  { place: dialog, choice: undefined, outcome: 'cancelled' },
] as const;

it.each(left)(
  '$place.fixture left by Escape, $choice: $outcome, and nothing that counts',
  async ({ place, choice, outcome }) => {
    await world.records.reset();
    const coached = await begin(world, place);
    await coached.press('Escape');
    if (choice) await clickOn(coached, '[role=alertdialog] button', choice);
    const [entry] = await settles(world.records, [outcome]);
    expect(entry).toMatchObject({ shown: ['announce'] });
    expect(entry).not.toHaveProperty('features');
    await end(coached, []);
  },
);

it('an article that one button publishes: posted once', async () => {
  await world.records.reset();
  const coached = await begin(world, direct);
  await coached.publish();
  expect(await settles(world.records, ['posted'])).toMatchObject([{ kind: 'article' }]);
  await end(coached, [announce]);
});

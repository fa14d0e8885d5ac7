import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FixtureId } from '../../fixtures/types';
import { type Bench, type Composing, type OwnPage, openBench } from './bench';
import { changed, changes, text } from './matrix';

// Every editor, in every kind of root that the sites put it in.
const places: readonly (FixtureId | OwnPage)[] = ['li-g2', 'li-g3', 'x-home', 'narrow', 'bare'];

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

/** DOM and model say the same, and this. */
async function expectText(composing: Composing, wanted: string): Promise<void> {
  await composing.holds(wanted);
  expect(await composing.ask('read')).toBe(wanted);
}

describe.each(places)('applying in %s', (place) => {
  let composing: Composing;
  beforeAll(async () => {
    composing = await bench.open(place);
    await composing.type(text);
    await expectText(composing, text);
  });
  afterAll(() => composing?.close());

  it('changes what was meant, eleven times, and eleven undos give back each text before', async () => {
    const before: string[] = [];
    let now = text;
    for (const change of changes) {
      before.push(now);
      now = changed(now, change);
      expect(await composing.ask('apply', change), change.where).toEqual({ done: true, text: now });
      await expectText(composing, now);
    }
    for (const [index, wanted] of [...before.entries()].reverse()) {
      await composing.undo();
      await expectText(composing, wanted).catch((error: Error) => {
        throw new Error(`Undo of the change ${changes[index]?.where}: ${error.message}`);
      });
    }
  });

  it('leaves what runs over two lines, and words that are no longer there', async () => {
    const over = { words: 'tous.\n\nNous', replacement: 'tous. Nous' };
    expect(await composing.ask('apply', over)).toEqual({ done: false, reason: 'blocks', restored: true });
    const moved = { words: 'Ravis', replacement: 'x', at: 3 };
    expect(await composing.ask('apply', moved)).toEqual({ done: false, reason: 'changed', restored: true });
    await expectText(composing, text);
  });

  it('lets the writer go on where the change was: typing, Backspace, and over what is to be filled in', async () => {
    const change = { words: 'demain', replacement: 'bientôt' };
    expect(await composing.ask('apply', change)).toMatchObject({ done: true });
    const after = changed(text, change);
    await composing.page.keyboard.type(' x', { delay: 5 });
    await expectText(composing, after.replace('bientôt', 'bientôt x'));
    await composing.press('Backspace');
    await composing.press('Backspace');
    await expectText(composing, after);
    const open = { words: 'équipe', replacement: 'équipe de [where]', select: { start: 10, end: 17 } };
    expect(await composing.ask('apply', open)).toMatchObject({ done: true });
    await composing.page.keyboard.type('Lyon', { delay: 5 });
    await expectText(composing, after.replace('équipe', 'équipe de Lyon'));
    expect(await composing.submitted()).toEqual([]);
    expect(await composing.errors()).toEqual([]);
  });
});

// A fresh page for each: emptied by hand, Quill 1 in Firefox puts every further key at the start by itself.
describe.each(places)('in little time in %s', (place) => {
  it.each([
    ['Ravis', 'Heureux'],
    ['tout', 'cela'],
    ['', 'Et vous ?'],
  ])('“%s” 50 ms after the last key: one undo takes no key back', async (words, replacement) => {
    const composing = await bench.open(place);
    await composing.type('Ravis de tout');
    await pause(50);
    const after = changed('Ravis de tout', { words, replacement });
    expect(await composing.ask('apply', { words, replacement })).toEqual({ done: true, text: after });
    await expectText(composing, after);
    await composing.undo();
    await expectText(composing, 'Ravis de tout');
    await composing.close();
  });

  it('two changes 50 ms apart: both stand, and each undo gives back the text before its click', async () => {
    const composing = await bench.open(place);
    await composing.type('Ravis de tout cela.');
    const [first, second] = [
      { words: 'Ravis', replacement: 'Heureux' },
      { words: 'tout cela', replacement: 'ceci' },
    ];
    const asked = composing.ask('apply', first);
    await pause(50);
    const [one, two] = await Promise.all([asked, composing.ask('apply', second)]);
    expect([one, two]).toMatchObject([{ done: true }, { done: true }]);
    await expectText(composing, 'Heureux de ceci.');
    await composing.undo();
    await expectText(composing, 'Heureux de tout cela.');
    await composing.undo();
    await expectText(composing, 'Ravis de tout cela.');
    await composing.close();
  });

  it('waits while an input method composes, and keeps what it composed', async () => {
    const composing = await bench.open(place);
    await composing.type('Ravis de tout ');
    const commit = await bench.launched.compose(composing.page, 'ceci');
    const asked = composing.ask('apply', { words: 'Ravis', replacement: 'Heureux' });
    await pause(1600);
    expect(await composing.dom()).toBe('Ravis de tout ceci');
    await commit();
    expect(await asked).toMatchObject({ done: true });
    await expectText(composing, 'Heureux de tout ceci');
    await composing.undo();
    await expectText(composing, 'Ravis de tout ceci');
    await composing.close();
  });
});

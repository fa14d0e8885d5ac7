import { expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import type { Bench, Composing } from '../editor/bench';
import { changed } from './changes';
import { expectText, type Place, pause, startWriting } from './place';

const inFront = { words: 'Ravis', replacement: 'Heureux' };
const atTheEnd = { words: '', replacement: 'Et vous ?' };

// A fresh page for each: emptied by hand, Quill 1 in Firefox puts every further key at the start by itself.

/** What the person does last, beside the end of the text, and the change that is asked for then. */
interface Deed {
  name: string;
  /** Letters that are selected before. */
  over: number;
  act: (composing: Composing) => Promise<void>;
  change: typeof inFront;
}

const deeds: readonly Deed[] = [
  { name: 'a key', over: 0, act: ({ page }) => page.keyboard.type('e'), change: atTheEnd },
  { name: 'Delete', over: 2, act: ({ press }) => press('Delete'), change: atTheEnd },
  { name: 'cutting', over: 2, act: ({ press }) => press('x', 'Control'), change: inFront },
  { name: 'a paste', over: 0, act: ({ press }) => press('v', 'Control', 'Shift'), change: atTheEnd },
  { name: 'Enter', over: 0, act: ({ press }) => press('Enter'), change: inFront },
];

/**
 * The editor has heard where the caret is. Counted by the page's own clock: on a busy machine the browser tells of several
 * moves at once, and Lexical takes such an event for its own and keeps the selection of before (seen after an undo).
 */
const heard = ({ page }: Composing): Promise<unknown> =>
  page.evaluate(() => new Promise<void>((done) => setTimeout(done, 50)));

/** Does it before the last letter. @returns the text afterwards */
async function act(composing: Composing, { over, act }: Deed): Promise<string> {
  const before = await composing.model();
  const [end, start] = [before.length - 1, before.length - 1 - over];
  await composing.press('End', 'Control');
  await composing.press('ArrowLeft');
  for (let left = over; left > 0; left--) await composing.press('ArrowLeft', 'Shift');
  await expect.poll(() => composing.ask('selection')).toEqual({ start, end });
  await heard(composing);
  await act(composing);
  return until('the text is another', async () => {
    const now = await composing.model();
    return now !== before && now;
  });
}

/** One change 50 ms after what was done, and one undo. */
async function changeAndUndo(composing: Composing, text: string, change: typeof inFront): Promise<void> {
  await pause(50);
  const after = changed(text, change);
  const result = await composing.ask('apply', change);
  if (!result.done || result.text !== after)
    throw new Error(`${JSON.stringify(result)} instead of ${JSON.stringify(after)}`);
  await expectText(composing, after);
  await composing.undo();
  await expectText(composing, text);
  await heard(composing);
}

/** Moments at which an editor is not at rest. */
export function proveAtOnce(place: Place, bench: () => Bench): void {
  it('50 ms after a key, Delete, a cut, a paste, Enter: one undo takes none of them back', async () => {
    const { composing, text } = await startWriting(bench(), place, 'Ravis de tout');
    await changeAndUndo(composing, text, inFront);
    for (const deed of deeds) {
      const now = await act(composing, deed);
      await changeAndUndo(composing, now, deed.change).catch((error: Error) => {
        throw new Error(`After ${deed.name}: ${error.message}`);
      });
    }
    await composing.close();
  });

  it('two changes 50 ms apart: both stand, and each undo gives back the text before its click', async () => {
    const { composing, text } = await startWriting(bench(), place, 'Ravis de tout cela.');
    const [first, second] = [
      { words: 'Ravis', replacement: 'Heureux' },
      { words: 'tout cela', replacement: 'ceci' },
    ];
    const asked = composing.ask('apply', first);
    await pause(50);
    const both = await Promise.all([asked, composing.ask('apply', second)]);
    expect(both).toMatchObject([{ done: true }, { done: true }]);
    await expectText(composing, changed(changed(text, first), second));
    await composing.undo();
    await expectText(composing, changed(text, first));
    await composing.undo();
    await expectText(composing, text);
    await composing.close();
  });

  it('waits while an input method composes, and keeps what it composed', async () => {
    const { composing, text } = await startWriting(bench(), place, 'Ravis de tout ');
    const commit = await bench().launched.compose(composing.page, 'ceci');
    const change = { words: 'Ravis', replacement: 'Heureux' };
    const asked = composing.ask('apply', change);
    await pause(1_600);
    expect(await composing.ask('read')).toBe(`${text}ceci`);
    await commit();
    expect(await asked).toMatchObject({ done: true });
    await expectText(composing, changed(`${text}ceci`, change));
    await composing.undo();
    await expectText(composing, `${text}ceci`);
    await composing.close();
  });

  if (place.names)
    it('waits while the site offers names', async () => {
      const { composing, text } = await startWriting(bench(), place, 'Ravis de tout @ha');
      const change = { words: 'Ravis', replacement: 'Heureux' };
      const asked = composing.ask('apply', change);
      await pause(1_600);
      expect(await composing.ask('read')).toBe(text);
      await composing.press('Escape');
      expect(await asked).toMatchObject({ done: true });
      await expectText(composing, changed(text, change));
      await composing.close();
    });

  if (place.replaces)
    it('leaves an editor that the site took away, and writes into the one in its place', async () => {
      const { composing } = await startWriting(bench(), place, 'Ravis de tout.');
      const change = { words: 'Ravis', replacement: 'Heureux' };
      const asked = composing.ask('apply', change);
      await composing.page.evaluate(() => window.fixture.remount());
      expect(await asked).toEqual({ done: false, reason: 'changed', restored: true });
      await composing.ready();
      await composing.click();
      await composing.type('Ravis de tout.');
      await expectText(composing, 'Ravis de tout.');
      expect(await composing.ask('apply', change)).toMatchObject({ done: true });
      await expectText(composing, 'Heureux de tout.');
      await composing.close();
    });
}

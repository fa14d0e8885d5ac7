import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Bench } from '../editor/bench';
import { changed, changes, written } from './changes';
import { expectText, type Place, startWriting, type Writing } from './place';

/** One text, and everything that may happen to it one after the other. */
export function proveInTurn(place: Place, bench: () => Bench): void {
  let writing: Writing;
  beforeAll(async () => {
    writing = await startWriting(bench(), place, written);
  });
  afterAll(() => writing?.composing.close());
  // A second attempt needs the text as it was.
  beforeEach(async ({ task }) => {
    if (!task.result?.retryCount) return;
    await writing.composing.close().catch(() => undefined);
    writing = await startWriting(bench(), place, written);
  });

  it('changes what was meant, twelve times, and twelve undos give back each text before', async () => {
    const { composing, text } = writing;
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
    const { composing, text } = writing;
    const over = { words: 'tous.\n\nNous', replacement: 'tous. Nous' };
    expect(await composing.ask('apply', over)).toEqual({ done: false, reason: 'blocks', restored: true });
    const moved = { words: 'Ravis', replacement: 'x', at: text.indexOf('Ravis') + 3 };
    expect(await composing.ask('apply', moved)).toEqual({ done: false, reason: 'changed', restored: true });
    await expectText(composing, text);
  });

  it('lets the writer go on where the change was: typing, Backspace, and over what is to be filled in', async () => {
    const { composing, text } = writing;
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
}

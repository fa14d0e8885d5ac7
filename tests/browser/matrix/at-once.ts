import { expect, it } from 'vitest';
import type { Bench } from '../editor/bench';
import { changed } from './changes';
import { expectText, type Place, pause, startWriting } from './place';

// A fresh page for each: emptied by hand, Quill 1 in Firefox puts every further key at the start by itself.

/** Moments at which an editor is not at rest. */
export function proveAtOnce(place: Place, bench: () => Bench): void {
  it.each([
    ['Ravis', 'Heureux'],
    ['', 'Et vous ?'],
  ])('“%s” 50 ms after the last key: one undo takes no key back', async (words, replacement) => {
    const { composing, text } = await startWriting(bench(), place, 'Ravis de tout');
    await pause(50);
    const after = changed(text, { words, replacement });
    expect(await composing.ask('apply', { words, replacement })).toEqual({ done: true, text: after });
    await expectText(composing, after);
    await composing.undo();
    await expectText(composing, text);
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../tools/browser/launched';
import { readLines } from '../harness/lines';
import { type Bench, type Composing, openBench } from './bench';
import { type Case, wordsOf } from './textarea-cases';
import { clearAll, dress, errorOf, half, markIn, openArea } from './textarea-hands';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

describe('lines over a textarea', () => {
  const plain: Case = { what: 'plain', style: { font: '16px/1.5 sans-serif', width: '300px', height: '120px' } };

  async function open(one: Case = plain): Promise<Composing> {
    const composing = await openArea(bench);
    await dress(composing, one);
    await markIn(composing, wordsOf(one));
    return composing;
  }

  /** The lines lie along the words that the browser draws, however these came where they are. */
  async function expectUnderWords(composing: Composing): Promise<void> {
    // The browser paints a selection in its colour only where the focus is.
    await composing.page.evaluate(() => document.querySelector('textarea')!.focus());
    await until('the lines lie under the words', async () => {
      const lines = await readLines(composing.page);
      return lines.length > 0 && (await errorOf(composing, lines)) <= 1 + half;
    });
  }

  it('go with it wherever it goes, though nothing was pressed', async () => {
    const composing = await open();
    const { page } = composing;
    await expectUnderWords(composing);
    await page.evaluate(() => {
      const above = document.createElement('div');
      above.style.height = '77px';
      document.body.prepend(above);
    });
    await expectUnderWords(composing);
    await page.evaluate(() => {
      document.body.style.height = '3000px';
      scrollTo(0, 50);
    });
    await expectUnderWords(composing);
    await page.evaluate(() => document.querySelector('textarea')!.scrollTo(0, 9));
    await expectUnderWords(composing);
    await page.evaluate(() => {
      document.querySelector('textarea')!.style.width = '411px';
    });
    await expectUnderWords(composing);
    await composing.close();
  });

  it('follow its text and its font', async () => {
    const composing = await open();
    await composing.page.evaluate(() => {
      document.querySelector('textarea')!.style.fontSize = '21px';
    });
    await expectUnderWords(composing);
    await composing.page.evaluate((words) => {
      const area = document.querySelector('textarea')!;
      area.value = `Quelques mots de plus, ${area.value}`;
      area.setSelectionRange(area.value.indexOf(words), area.value.indexOf(words) + words.length);
    }, wordsOf(plain));
    await markIn(composing, wordsOf(plain));
    await expectUnderWords(composing);
    await composing.close();
  });

  it('are seen in a modal dialog, under the pointer, and nowhere else', async () => {
    const composing = await open();
    const { page } = composing;
    await clearAll(composing);
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog')!;
      dialog.append(document.querySelector('main')!);
      dialog.showModal();
    });
    await composing.click();
    await dress(composing, plain);
    await markIn(composing, wordsOf(plain));
    await expectUnderWords(composing);
    const [line] = await readLines(page);
    const middle = { x: (line!.left + line!.right) / 2, y: (line!.top + line!.bottom) / 2 };
    expect(await composing.ask('hit', middle)).toBe(0);
    expect(await composing.ask('hit', { ...middle, y: middle.y + 60 })).toBeNull();
    const under = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.nodeName, middle);
    expect(under).toBe('TEXTAREA');
    await composing.close();
  });

  it('are cut off where the text is, by the textarea and by what it stands in', async () => {
    const composing = await open({ ...plain, words: 'la fin annoncée' });
    const { page } = composing;
    await page.evaluate(() => document.querySelector('textarea')!.scrollTo(0, 0));
    const boxes = async (): Promise<number[][]> => (await markIn(composing, 'la fin annoncée')).boxes[0]!;
    expect(await boxes()).toEqual([]);
    await page.evaluate(() => document.querySelector('textarea')!.scrollTo(0, 10_000));
    expect((await boxes()).length).toBeGreaterThan(0);
    await page.evaluate(() => {
      Object.assign(document.querySelector<HTMLElement>('#box')!.style, { height: '40px', overflow: 'hidden' });
    });
    expect(await boxes()).toEqual([]);
    await composing.close();
  });

  it('are gone when nothing is marked, and nothing of ours is left behind', async () => {
    const composing = await open();
    expect((await readLines(composing.page)).length).toBeGreaterThan(0);
    await clearAll(composing);
    expect(await readLines(composing.page)).toEqual([]);
    await composing.close();
  });

  it('are done once they are drawn: no clock runs, and nothing is looked at again and again', async () => {
    const composing = await open();
    // Also where it stands between two pixels, or half out of the window.
    for (const style of [
      {},
      { margin: '3.3px 0 0 7.7px', width: '333.33px', height: '100.7px' },
      { marginTop: '-40.6px' },
    ]) {
      await dress(composing, { ...plain, style: { ...plain.style, ...style }, words: 'Nos équipes' });
      await markIn(composing, 'Nos équipes');
      await expectUnderWords(composing);
      expect(await composing.ask('rest', { frames: 40 })).toBe(0);
    }
    await composing.close();
  });

  it('give the page nothing to read, and nothing to find twice', async () => {
    const composing = await open();
    const known = await composing.page.evaluate((words) => {
      const finder = window as unknown as { find(text: string): boolean };
      const count = (text: string): number => {
        getSelection()?.removeAllRanges();
        let times = 0;
        while (times < 9 && finder.find(text)) times += 1;
        return times;
      };
      const ranges = [...(CSS.highlights as unknown as Map<string, unknown>)].length;
      const hosts = [...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot);
      const twice = count(words);
      // What the textarea itself no longer holds can only be found in something of ours.
      document.querySelector('textarea')!.value = '';
      const found = [words, words.slice(0, 3), '\u00a0\u00a0'].map(count);
      return { ranges, hosts, isTwice: twice > 1, found };
    }, wordsOf(plain));
    expect(known).toEqual({ ranges: 0, hosts: [null], isTwice: false, found: [0, 0, 0] });
    await composing.close();
  });
});

import { overPopovers } from '../../tests/browser/harness/closed-roots';
import { card } from '../../tests/browser/harness/coached';
import { replaceSelection, setText, type Tab } from './tab';

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Whether our card is open on this page. */
export const isCardOpen = async ({ coached }: Tab): Promise<boolean> => (await coached.ours.all(card)).length > 0;

/** Closes our card as a person does who wants to see what is behind it. */
export async function closeCard(tab: Tab): Promise<void> {
  if (!(await isCardOpen(tab))) return;
  await tab.coached.ours.click({ css: '[data-piece="card"] .close' });
  await tab.coached.ours.gone(card);
}

/** Goes into the editor: where the caret is, or to the end when the focus is elsewhere. */
export async function enter(tab: Tab): Promise<void> {
  const { coached } = tab;
  const element = await coached.element();
  const hasFocus = await element.evaluate(
    (node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node,
  );
  if (hasFocus) return;
  await closeCard(tab);
  await coached.click();
  await goToEnd(tab);
}

/**
 * Puts the caret behind the last character. A key must not overtake what ProseMirror does with a caret: it puts it back
 * once, 20 ms after it got the focus, and learns of a new one by an event (`input.js` of prosemirror-view 1.x).
 */
export async function goToEnd(tab: Tab): Promise<void> {
  await tab.coached.page.evaluate(() => new Promise((done) => setTimeout(done, 40)));
  await tab.coached.press('End', 'Control');
  await tab.coached.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  setText(tab, tab.text);
}

/** Writes words of two letters or more where the caret is. */
export async function write(tab: Tab, words: string): Promise<void> {
  await enter(tab);
  const [first, ...rest] = words;
  const last = rest.pop() ?? '';
  await tab.coached.page.keyboard.type(first!);
  if (rest.length > 0) await tab.coached.insert(rest.join(''));
  if (last) await tab.coached.page.keyboard.type(last);
  replaceSelection(tab, words);
}

/** The open card as it stands: its suggestions letter by letter, and what it says of the last click. */
export type CardView = {
  suggestions: { size: string; text: string; fillIn: { start: number; end: number } | undefined }[];
  waits: boolean;
  /** `applied`: the text was changed; `failed`: it offers to copy. */
  said: 'nothing' | 'applied' | 'failed';
  words: string;
};

/** Runs over our closed roots, so it stands on its own. */
function readCard(roots: ShadowRoot[]): CardView | undefined {
  const card = roots.map((root) => root.querySelector('[data-piece="card"]')).find(Boolean);
  if (!card) return undefined;
  const suggestions = [...card.querySelectorAll('[data-suggestion]')].map((button) => {
    const words = button.querySelector('[lang]')!;
    const gap = words.querySelector('.fill-in');
    const before = document.createRange();
    before.selectNodeContents(words);
    if (gap) before.setEndBefore(gap);
    const start = before.toString().length;
    const fillIn = gap ? { start, end: start + gap.textContent!.length } : undefined;
    return { size: button.getAttribute('data-suggestion')!, text: words.textContent!, fillIn };
  });
  const said = card.querySelector('.said')!;
  const waits = card.querySelector('[data-suggestion][aria-disabled=true]') !== null;
  const isApplied = !waits && said.querySelectorAll('p').length === 2 && !said.querySelector('.pill');
  return {
    suggestions,
    waits,
    said: said.querySelector('.pill') ? 'failed' : isApplied ? 'applied' : 'nothing',
    words: said.textContent ?? '',
  };
}

/** Reads the open card; `undefined` when none is open. */
export const viewCard = ({ coached }: Tab): Promise<CardView | undefined> => overPopovers(coached.page, readCard);

import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { until } from '../../../tools/browser/launched';
import type { Answer, Submitted } from '../../fixtures/types';
import { isFirefox } from './closed-roots';
import { readBlocks } from './read-blocks';

/** One fixture page and the hands to use it: real keys, the real mouse, and the editor's own word for what it holds. */
export type Composer = {
  page: Page;
  /** Waits until the named editor is mounted. */
  ready(name?: string): Promise<void>;
  /** The editable element, inside a shadow root or not. */
  element(name?: string): Promise<ElementHandle<HTMLElement>>;
  /** Clicks into the editor's text. */
  click(name?: string): Promise<void>;
  /**
   * Types with real keys where the caret stands; clicks into the editor and goes to its end first when it has not the
   * focus. A line feed is Enter. `delay` in milliseconds per key.
   */
  type(text: string, delay?: number): Promise<void>;
  /** Inserts a text of any length where the caret stands, in little time. */
  insert(text: string): Promise<void>;
  /** Pastes through the editor's own handler, as plain text. Quill 1 heeds the real clipboard only. */
  paste(text: string, name?: string): Promise<void>;
  /** Presses a key, with modifiers held: `press('z', 'Control')`. */
  press(key: KeyInput, ...held: KeyInput[]): Promise<void>;
  undo(): Promise<void>;
  /** The model's text. */
  model(name?: string): Promise<string>;
  /** The text as the DOM shows it. */
  dom(name?: string): Promise<string>;
  /** Waits until the model holds this text; the error shows what it held instead. */
  holds(text: string, name?: string): Promise<void>;
  /** Whether the site's publish button is there and enabled. */
  canPublish(): Promise<boolean>;
  /** Clicks the site's publish button with the mouse, once it is enabled. */
  publish(): Promise<void>;
  answerWith(answer: Answer): Promise<void>;
  /** Lets go of the answers that are `held`. */
  release(): Promise<void>;
  submitted(): Promise<Submitted[]>;
  /** Names of the editors that are mounted now. */
  mounted(): Promise<string[]>;
  errors(): Promise<string[]>;
  violations(): Promise<string[]>;
  close(): Promise<void>;
};

async function isEnabled(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const button = window.fixture.editors[wanted]?.submit();
    return button !== undefined && !button.matches(':disabled') && button.ariaDisabled !== 'true';
  }, name);
}

async function findElement(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.evaluateHandle((wanted) => window.fixture.editors[wanted]?.element, name);
  const element = handle.asElement();
  if (!element) throw new Error(`No editor named ${name} is mounted.`);
  return element as ElementHandle<HTMLElement>;
}

const hasFocus = (element: ElementHandle<HTMLElement>): Promise<boolean> =>
  element.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node);

async function clickPublish(page: Page, name: string): Promise<void> {
  await until(`${name} can be published`, () => isEnabled(page, name));
  const button = await page.evaluateHandle((wanted) => window.fixture.editors[wanted]?.submit(), name);
  await (button.asElement() as ElementHandle<HTMLElement>).click();
}

async function press(page: Page, key: KeyInput, held: KeyInput[]): Promise<void> {
  for (const modifier of held) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of held.reverse()) await page.keyboard.up(modifier);
}

async function waitForText(page: Page, name: string, text: string): Promise<void> {
  let last: string | undefined;
  await until(`${name} holds the text`, async () => {
    last = await page.evaluate((wanted) => window.fixture.editors[wanted]?.model(), name);
    return last === text;
  }).catch((error: Error) => {
    throw new Error(`${error.message} Wanted ${JSON.stringify(text)}, got ${JSON.stringify(last)}.`);
  });
}

const waitForEditor = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction((wanted) => window.fixture.editors[wanted]?.element.isConnected, {}, name);
};

/**
 * The debugging protocol of Chromium inserts whole texts; in Firefox the editing command does, with the same events.
 * The first character is a key there: the command takes away nodes of an empty Draft.js, which then crashes.
 */
async function insert(page: Page, text: string): Promise<void> {
  if (!(await isFirefox(page))) return page.keyboard.sendCharacter(text);
  const [first = ''] = text;
  await page.keyboard.type(first);
  const rest = text.slice(first.length);
  const done = await page.evaluate((wanted) => document.execCommand('insertText', false, wanted), rest);
  if (!done) throw new Error('Firefox did not insert the text: nothing editable has the focus.');
}

/** Dispatches the event of a paste. As code units: half an emoji does not travel between programs. */
const paste = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    (wanted, units) => {
      const data = units.map((unit) => String.fromCharCode(unit)).join('');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      // Firefox empties a clipboard that is handed over, and makes its own of these two.
      const init = 'mozInnerScreenX' in window ? { dataType: 'text/plain', data } : { clipboardData };
      const event = new ClipboardEvent('paste', { ...init, bubbles: true, cancelable: true, composed: true });
      window.fixture.editors[wanted]!.element.dispatchEvent(event);
    },
    name,
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  );

/** The hands for a fixture page. `main` is the name of the editor that is meant when none is said. */
export function useComposer(page: Page, main: string): Composer {
  const element = (name = main): Promise<ElementHandle<HTMLElement>> => findElement(page, name);
  const click = async (name = main): Promise<void> => (await element(name)).click();
  return {
    page,
    ready: (name = main) => waitForEditor(page, name),
    element,
    click,
    type: async (text, delay = 5) => {
      if (!(await hasFocus(await element()))) {
        await click();
        await press(page, 'End', ['Control']);
      }
      await page.keyboard.type(text, { delay });
    },
    insert: (text) => insert(page, text),
    paste: (text, name = main) => paste(page, name, text),
    press: (key, ...held) => press(page, key, held),
    undo: () => press(page, 'z', ['Control']),
    model: (name = main) => page.evaluate((wanted) => window.fixture.editors[wanted]!.model(), name),
    dom: async (name = main) => (await element(name)).evaluate(readBlocks),
    holds: (text, name = main) => waitForText(page, name, text),
    canPublish: () => isEnabled(page, main),
    publish: () => clickPublish(page, main),
    answerWith: (answer) => page.evaluate((wanted) => window.fixture.answerWith(wanted), answer),
    release: () => page.evaluate(() => fetch('/__fixture/release').then(() => undefined)),
    submitted: () => page.evaluate(() => window.fixture.submitted),
    mounted: () => page.evaluate(() => Object.keys(window.fixture.editors)),
    errors: () => page.evaluate(() => window.fixture.errors),
    violations: () => page.evaluate(() => window.fixture.violations),
    close: () => page.close(),
  };
}

import type { KeyInput, Page } from 'puppeteer-core';
import { until } from '../../../tools/browser/launched';
import { overPopovers } from './closed-roots';

/** What to look for in the product's own interface: every given part must hold; `name` and `text` are contained. */
export type Wanted = { role?: string; name?: string | RegExp; text?: string | RegExp; css?: string };

/** A node of the product's interface. The box is in CSS pixels of the window. */
export type Found = {
  role: string;
  name: string;
  text: string;
  isDisabled: boolean;
  isFocused: boolean;
  box: { x: number; y: number; width: number; height: number };
};

/** Hands for the product's interface in a page: real mouse, real keys, reading by role and name. */
export type Ours = {
  /** All visible nodes that match, in document order. */
  all(wanted?: Wanted): Promise<Found[]>;
  /** Waits for the first visible node that matches. */
  find(wanted: Wanted): Promise<Found>;
  /** Waits until no visible node matches. */
  gone(wanted: Wanted): Promise<void>;
  /** Waits for a node and clicks the middle of it with the real mouse. */
  click(wanted: Wanted): Promise<void>;
  hover(wanted: Wanted): Promise<void>;
  press(key: KeyInput, ...held: KeyInput[]): Promise<void>;
  /** All visible text of the interface, roots joined by a line feed. */
  text(): Promise<string>;
};

/** Reads the nodes of the closed roots. Runs in the page, so it stands on its own. */
function readNodes(roots: ShadowRoot[], css: string): Found[] {
  const implicit: Record<string, string> = {
    A: 'link',
    BUTTON: 'button',
    DIALOG: 'dialog',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    INPUT: 'textbox',
    LI: 'listitem',
    OL: 'list',
    SUMMARY: 'button',
    TEXTAREA: 'textbox',
    UL: 'list',
  };
  const nameOf = (element: Element, text: string): string => {
    const root = element.getRootNode() as ShadowRoot;
    const labels = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = labels.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    return element.getAttribute('aria-label') ?? (labelled || text || element.getAttribute('title') || '');
  };
  const isVisible = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const describe = (element: Element): Found => {
    const { x, y, width, height } = element.getBoundingClientRect();
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there.
    const text = ((element as HTMLElement).innerText ?? element.textContent ?? '').trim();
    return {
      role: element.getAttribute('role') ?? implicit[element.tagName] ?? '',
      name: nameOf(element, text),
      text,
      isDisabled: element.matches(':disabled, [aria-disabled=true]'),
      isFocused: (element.getRootNode() as ShadowRoot).activeElement === element,
      box: { x, y, width, height },
    };
  };
  return roots.flatMap((root) => [...root.querySelectorAll(css)].filter(isVisible).map(describe));
}

/** Turns the card to what it does not show at once, as a person does. Runs in the page, so it stands on its own. */
function scrollTo(roots: ShadowRoot[], css: string, { x, y }: { x: number; y: number }): void {
  const isThere = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.x === x && box.y === y;
  };
  const found = roots.flatMap((root) => [...root.querySelectorAll(css)]).find(isThere);
  found?.scrollIntoView({ block: 'nearest' });
}

const readText = (roots: ShadowRoot[]): string =>
  roots
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there.
    .flatMap((root) => [...root.children].map((child) => (child as HTMLElement).innerText ?? ''))
    .filter(Boolean)
    .join('\n');

const contains = (text: string, wanted: string | RegExp | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));

const matches = (found: Found, { role, name, text }: Wanted): boolean =>
  (role === undefined || found.role === role) && contains(found.name, name) && contains(found.text, text);

const say = (wanted: Wanted): string =>
  Object.entries(wanted)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');

/** The hands for the product's interface in this page. */
export function ours(page: Page): Ours {
  const all = async (wanted: Wanted = {}): Promise<Found[]> =>
    (await overPopovers(page, readNodes, wanted.css ?? '*')).filter((found) => matches(found, wanted));
  const find = (wanted: Wanted): Promise<Found> => until(`ours has ${say(wanted)}`, async () => (await all(wanted))[0]);
  /** Where it is once it stands still: a mouse that aims at something on its way clicks beside it. */
  const middle = async (wanted: Wanted): Promise<[number, number]> => {
    const { box: first } = await find(wanted);
    await overPopovers(page, scrollTo, wanted.css ?? '*', first);
    let before = '';
    const { box } = await until(`ours has ${say(wanted)}, standing still`, async () => {
      const found = (await all(wanted))[0];
      const at = JSON.stringify(found?.box);
      const stands = at === before;
      before = at;
      return stands ? found : undefined;
    });
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  return {
    all,
    find,
    gone: async (wanted) => {
      await until(`ours has no ${say(wanted)}`, async () => (await all(wanted)).length === 0);
    },
    click: async (wanted) => page.mouse.click(...(await middle(wanted))),
    hover: async (wanted) => page.mouse.move(...(await middle(wanted))),
    press: async (key, ...held) => {
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of held.reverse()) await page.keyboard.up(modifier);
    },
    text: () => overPopovers(page, readText),
  };
}

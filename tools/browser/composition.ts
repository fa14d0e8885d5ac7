import type { Page } from 'puppeteer-core';

/** Begins to compose a text where the caret stands, as an input method does. The function it gives commits the text. */
export type Compose = (page: Page, text: string) => Promise<() => Promise<void>>;

/** An input method in Chromium, through DevTools. */
export const composeInChromium: Compose = async (page, text) => {
  const session = await page.createCDPSession();
  const end = text.length;
  await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  return async () => {
    await session.send('Input.insertText', { text });
    await session.detach();
  };
};

// One processor for the whole composition: another one would cancel it.
const begun = (text: string): string => `(() => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  if (!processor.beginInputTransactionForTests(window)) throw new Error('No input method can begin.');
  processor.setPendingCompositionString(${JSON.stringify(text)});
  processor.appendClauseToPendingComposition(${text.length}, processor.ATTR_RAW_CLAUSE);
  processor.setCaretInPendingComposition(${text.length});
  processor.flushPendingComposition();
  window.__composition = processor;
  return true;
})()`;

const committed = `(() => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.__composition.commitComposition();
  delete window.__composition;
  return true;
})()`;

/** An input method in Firefox. `inTheBrowser` evaluates with the rights of the browser itself. */
export const composeInFirefox =
  (inTheBrowser: (expression: string) => Promise<unknown>): Compose =>
  async (_, text) => {
    await inTheBrowser(begun(text));
    return async () => void (await inTheBrowser(committed));
  };

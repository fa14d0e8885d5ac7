import type { Browser, CDPSession, Page } from 'puppeteer-core';

// The product's own interface stands in a closed shadow root. No page script reaches it; the two debugging protocols do.

type DomNode = {
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
  contentDocument?: DomNode;
};

function collectClosed(node: DomNode, found: number[] = []): number[] {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') found.push(root.backendNodeId);
    collectClosed(root, found);
  }
  for (const child of node.children ?? []) collectClosed(child, found);
  return found;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/**
 * A function over the roots, as the text of one that takes its input as JSON and answers in JSON. The texts that the
 * product draws by style stand in the nodes for as long as it runs.
 */
const overRoots = (run: string): string => `function (input, ...roots) {
  const __name = (run) => run;
  const drawn = roots.flatMap((root) => [...root.querySelectorAll('[data-text]')]);
  const texts = drawn.map((span) => span.getAttribute('data-text'));
  for (const [index, span] of drawn.entries()) {
    span.textContent = texts[index];
    span.removeAttribute('data-text');
  }
  try {
    return JSON.stringify({ value: (${run})(roots, ...JSON.parse(input)) });
  } finally {
    for (const [index, span] of drawn.entries()) {
      span.replaceChildren();
      span.dataset.text = texts[index];
    }
  }
}`;

async function runInChromium(page: Page, run: string, input: string): Promise<string> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const ids = collectClosed(root as DomNode);
  const objects = await Promise.all(
    ids.map(async (backendNodeId) => (await session.send('DOM.resolveNode', { backendNodeId })).object),
  );
  const { result: global } = await session.send('Runtime.evaluate', { expression: 'globalThis' });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: overRoots(run),
    objectId: global.objectId!,
    arguments: [{ value: input }, ...objects.map(({ objectId }) => ({ objectId: objectId! }))],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as string;
}

type BidiNode = {
  sharedId?: string;
  /** Of a node, or the members of a list of nodes. */
  value?: { mode?: string; shadowRoot?: BidiNode | null; children?: BidiNode[] } | BidiNode[];
};
type Evaluated = { result: { result: BidiNode & { value?: unknown }; exceptionDetails?: { text: string } } };
type Connection = { send(method: string, params: object): Promise<Evaluated> };

function collectClosedShared(node: BidiNode, found: string[] = []): string[] {
  const { value } = node;
  if (Array.isArray(value)) return value.flatMap((one) => collectClosedShared(one));
  const root = value?.shadowRoot;
  const inside = Array.isArray(root?.value) ? undefined : root?.value;
  if (inside?.mode === 'closed' && root?.sharedId) found.push(root.sharedId);
  if (root) collectClosedShared(root, found);
  for (const child of value?.children ?? []) collectClosedShared(child, found);
  return found;
}

/** All popovers of a page, as an expression. */
const popovers = `(() => {
  const listIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? listIn(element.shadowRoot) : element.matches('[popover]') ? [element] : []);
  return listIn(document);
})()`;

async function runInFirefox(page: Page, run: string, input: string, where: Where): Promise<string> {
  // Puppeteer has no public door to the raw connection nor to the id of a page's context.
  const { connection } = page.browser() as unknown as { connection: Connection };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const tree = await connection.send('script.evaluate', {
    expression: where === 'anywhere' ? 'document.documentElement' : popovers,
    // Out of the reach of a page that has changed its prototypes.
    target: { ...target, sandbox: 'harness' },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: where === 'anywhere' ? null : 0 },
  });
  const roots = collectClosedShared(tree.result.result);
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: overRoots(run),
    target,
    awaitPromise: false,
    arguments: [{ type: 'string', value: input }, ...roots.map((sharedId) => ({ sharedId }))],
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result.value as unknown as string;
}

/** Over which roots: all of the page, or those of popovers, which Firefox finds many times faster. */
type Where = 'anywhere' | 'popovers';

type OverRoots = <Args extends unknown[], Result>(
  page: Page,
  run: (roots: ShadowRoot[], ...args: Args) => Result,
  ...args: Args
) => Promise<Result>;

const over =
  (where: Where): OverRoots =>
  async (page, run, ...args) => {
    const runIn = (await isFirefox(page)) ? runInFirefox : runInChromium;
    return JSON.parse(await runIn(page, String(run), JSON.stringify(args), where)).value;
  };

/**
 * Runs a self-contained, synchronous function over all closed shadow roots of a page, in document order; input and
 * answer travel as JSON. Works in both browsers.
 */
export const overClosedRoots = over('anywhere');

/** The same over the roots of popovers, where the product's interface stands. */
export const overPopovers = over('popovers');

const versions = new WeakMap<Browser, Promise<string>>();

/** Whether the page is shown by Firefox. Asked of each browser once. */
export async function isFirefox(page: Page): Promise<boolean> {
  const browser = page.browser();
  const version = versions.get(browser) ?? browser.version();
  versions.set(browser, version);
  return (await version).startsWith('firefox');
}

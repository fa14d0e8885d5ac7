import { createServer } from 'node:net';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';

// Chromium's own interface (its questions to the person) is no page: DevTools for native views reaches it, also without a
// window, and can press what a person would press.

type View = { nodeId: number; nodeName: string; attributes: string[]; children?: View[] };
type Style = { rule: { style: { cssProperties: { name: string; value: string }[] } } };
type Answer = { id?: number; result?: { root?: View; matchedCSSRules?: Style[] }; error?: { message: string } };

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** The switches that open this door, and where it is. */
export async function makeDoor(): Promise<{ port: number; args: string[] }> {
  const port = await findPort();
  const events = '--enable-features=ui-debug-tools-enable-synthetic-events';
  return { port, args: [`--enable-ui-devtools=${port}`, events] };
}

/** One text of the interface, or a button with its label. */
export type Label = { text: string; isButton: boolean; press(): Promise<void> };

type Send = (method: string, params?: object) => Promise<NonNullable<Answer['result']>>;

async function connect(port: number): Promise<{ send: Send; close(): void }> {
  const socket = await NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = (message) => {
    const answer = JSON.parse(String(message)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  let id = 0;
  const send: Send = async (method, params = {}) => {
    id += 1;
    const mine = id;
    const answer = await new Promise<Answer>((done) => {
      waiting.set(mine, done);
      socket.send(JSON.stringify({ id: mine, method, params }));
    });
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  };
  await send('DOM.enable');
  await send('CSS.enable');
  return { send, close: () => socket.close() };
}

function within(view: View, name: string, inside = false): View[] {
  const here = inside || (view.nodeName === 'Widget' && view.attributes.includes(name));
  return [...(here ? [view] : []), ...(view.children ?? []).flatMap((child) => within(child, name, here))];
}

async function readText(send: Send, { nodeId }: View): Promise<string> {
  const { matchedCSSRules = [] } = await send('CSS.getMatchedStylesForNode', { nodeId });
  const properties = matchedCSSRules.flatMap(({ rule }) => rule.style.cssProperties);
  return properties.find(({ name }) => name === 'Text')?.value ?? '';
}

async function press(send: Send, { nodeId }: View): Promise<void> {
  const event = { x: 10, y: 10, button: 'left', wheelDirection: 'none' };
  for (const type of ['mousePressed', 'mouseReleased'])
    await send('DOM.dispatchMouseEvent', { nodeId, event: { ...event, type } });
}

/** Looks at the dialog of this class, hands its texts and buttons to `use`; an empty list when there is none. */
export async function useDialog<Result>(
  port: number,
  name: string,
  use: (labels: Label[]) => Promise<Result>,
): Promise<Result> {
  const { send, close } = await connect(port);
  try {
    const { root } = await send('DOM.getDocument');
    const views = root ? within(root, name) : [];
    const said = views.filter(({ attributes }) => attributes.some((one) => one === 'Label' || one === 'MdTextButton'));
    const labels = said.map(async (view) => ({
      text: await readText(send, view),
      isButton: view.attributes.includes('MdTextButton'),
      press: () => press(send, view),
    }));
    return await use(await Promise.all(labels));
  } finally {
    close();
  }
}

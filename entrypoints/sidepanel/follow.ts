import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type PanelAct, PanelView } from '@/lib/messages/panel';

/** The page in front of this window. */
export interface Front {
  id: number;
  windowId: number;
  /** Known only where the person has let us in. */
  host: string | undefined;
}

/** `seeking`: it may still be loading · `here`: it answers · `silent`: nobody of ours is in it. */
export type Contact = 'seeking' | 'here' | 'silent';

/** The panel's end of the port to the page in front. */
export interface Following {
  front: ReadonlySignal<Front | undefined>;
  contact: ReadonlySignal<Contact>;
  view: ReadonlySignal<PanelView>;
  ask(act: PanelAct): void;
}

/** Milliseconds before each new attempt on a page that does not answer. */
const WAITS = [300, 1_000, 3_000, 8_000] as const;

const hostOf = (url: string | undefined): string | undefined =>
  url?.startsWith('http') ? new URL(url).hostname : undefined;

/** The page in front; where the panel itself stands in a tab, the page that was in front before it. */
async function findFront(): Promise<Front | undefined> {
  const [own, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })]);
  const [tab] = tabs
    .filter(({ id }) => id !== own?.id)
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, host: hostOf(tab.url) };
}

/** `lost`: the page is gone, or there was nobody (`answered` false). What we close ourselves is not told. */
function openPort(id: number, heard: (view: PanelView) => void, lost: (answered: boolean) => void) {
  const port = browser.tabs.connect(id, { name: 'panel', frameId: 0 });
  let answered = false;
  port.onMessage.addListener((message: unknown) => {
    answered = true;
    heard(PanelView.safeParse(message).data ?? {});
  });
  port.onDisconnect.addListener(() => {
    // Chromium reports an error that nobody reads.
    void browser.runtime.lastError;
    lost(answered);
  });
  return port;
}

/** Another tab came to the front, or the one in front was loaded. */
function onTurn(front: ReadonlySignal<Front | undefined>, turned: () => void): void {
  browser.tabs.onActivated.addListener(turned);
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'complete' && id === front.value?.id) turned();
  });
}

/** Follows the page in front of this window, through changes of tab, navigation and reloads. Nothing is kept of what it says. */
export function followFront(): Following {
  const front = signal<Front | undefined>(undefined);
  const contact = signal<Contact>('seeking');
  const view = signal<PanelView>({});
  let port: ReturnType<typeof openPort> | undefined;
  let turn = 0;

  const connect = (id: number, tries: number): void => {
    const heard = (told: PanelView): void => {
      contact.value = 'here';
      view.value = told;
    };
    port = openPort(id, heard, (answered) => rest(answered ? 0 : tries));
  };
  const rest = (tries: number): void => {
    const now = turn;
    const wait = WAITS[tries];
    port = undefined;
    view.value = {};
    contact.value = wait === undefined ? 'silent' : 'seeking';
    if (wait !== undefined) setTimeout(() => now === turn && void look(tries + 1), wait);
  };
  const look = async (tries = 0): Promise<void> => {
    turn += 1;
    const mine = turn;
    const found = await findFront();
    if (mine !== turn) return;
    const isKnown = port !== undefined && found?.id === front.value?.id;
    front.value = found;
    if (isKnown) return;
    port?.disconnect();
    view.value = {};
    contact.value = 'seeking';
    if (found) connect(found.id, tries);
  };

  onTurn(front, () => void look());
  void look();
  return { front, contact, view, ask: (act) => port?.postMessage(act) };
}

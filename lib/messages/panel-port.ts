import { type Browser, browser } from 'wxt/browser';
import type { PanelAct, PanelView } from './panel';

/** The page's end of the way to a panel that is open. Types only: this file is part of the page script. */
export interface PanelPort {
  post(view: PanelView): void;
  onAct(heard: (act: PanelAct) => void): void;
  onGone(gone: () => void): void;
  close(): void;
}

type Port = Pick<Browser.runtime.Port, 'name' | 'sender' | 'postMessage' | 'disconnect'> & {
  onMessage: { addListener(heard: (message: PanelAct) => void): void };
  onDisconnect: { addListener(gone: () => void): void };
};

/** Only a page of ours may read a draft and act on it; the browser says whose page it is. `pages`: their address. */
export function isPanel({ name, sender }: Pick<Port, 'name' | 'sender'>, own: { id: string; pages: string }): boolean {
  return name === 'panel' && sender?.id === own.id && (sender.url ?? '').startsWith(own.pages);
}

/** Calls back with each panel that opens on this page. Returns how to stop. */
export function acceptPanels(opened: (port: PanelPort) => void): () => void {
  const { onConnect, id, getURL } = browser.runtime;
  const listen = (port: Port): void => {
    if (!isPanel(port, { id, pages: getURL('/') })) return;
    opened({
      post: (view) => port.postMessage(view),
      onAct: (heard) => port.onMessage.addListener(heard),
      onGone: (gone) => port.onDisconnect.addListener(gone),
      close: () => port.disconnect(),
    });
  };
  onConnect.addListener(listen);
  return () => onConnect.removeListener(listen);
}

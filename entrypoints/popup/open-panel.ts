import { browser } from 'wxt/browser';

type Sidebar = { sidebarAction: { open(): Promise<void> } };

/** Opens the browser's panel at our page. Call it in the click itself: no browser opens it otherwise. */
export function openPanel(windowId: number): void {
  if (browser.sidePanel) void browser.sidePanel.open({ windowId });
  else void (browser as unknown as Sidebar).sidebarAction.open();
  close();
}

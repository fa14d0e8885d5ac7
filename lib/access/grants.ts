import { browser } from 'wxt/browser';

/** The match pattern of an origin: every path of the host. */
export const patternOf = (origin: string): string => `${origin}/*`;

/** What the browser must grant for a place: its host, and the right to put the page script there. */
export const accessTo = (origin: string) => ({
  permissions: ['scripting' as const],
  origins: [patternOf(origin)],
});

/** Whether the browser grants access now; asked each time, because a person may withdraw it anywhere in the browser. */
export const hasAccess = (origin: string): Promise<boolean> => browser.permissions.contains(accessTo(origin));

/** Those of the origins to which the browser grants access. */
export async function heldAmong(origins: readonly string[]): Promise<Set<string>> {
  const held = await Promise.all(origins.map(hasAccess));
  return new Set(origins.filter((_, index) => held[index]));
}

/** Gives access to a place back to the browser. */
export async function giveBack(origin: string): Promise<void> {
  // Where access to every site was granted at once, a single host cannot be given back; it then stays unused.
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

/** Gives the right to put scripts into pages back to the browser. */
export async function giveRightBack(): Promise<void> {
  await browser.permissions.remove({ permissions: ['scripting'] }).catch(() => false);
}

/** Calls back whenever access was granted or withdrawn. Returns how to stop. */
export function watchAccess(changed: () => void): () => void {
  const listen = (): void => changed();
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listen);
  onRemoved.addListener(listen);
  return () => {
    onAdded.removeListener(listen);
    onRemoved.removeListener(listen);
  };
}

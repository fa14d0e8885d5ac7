import { browser } from 'wxt/browser';
import { type Place, Wish } from '@/lib/policy/shapes';

// For this session of the browser only: a question that was not answered is forgotten with it.
const key = 'wish';

/** Keeps the place for which the browser is asking the person at this moment (epoch ms). */
export const keepWish = (place: Place, at: number): Promise<void> =>
  browser.storage.session.set({ [key]: { place, at } satisfies Wish });

export const forgetWish = (): Promise<void> => browser.storage.session.remove(key);

export async function readWish(): Promise<Wish | undefined> {
  const { [key]: kept } = await browser.storage.session.get(key);
  const read = Wish.safeParse(kept);
  return read.success ? read.data : undefined;
}

/** Calls back whenever the wish has changed. Returns how to stop. */
export function watchWish(changed: () => void): () => void {
  const listen = (changes: object, area: string): void => {
    if (area === 'session' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

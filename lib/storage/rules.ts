import { browser } from 'wxt/browser';

// In memory, for this session of the browser only.
const key = 'rules';
type Kept = { name: string; json: string };

/**
 * The rules of this name: those kept, else what `make` makes, which are then kept. The background is stopped half a minute after it
 * was last asked anything, and making them takes it up to a second.
 */
export async function keptRules(name: string, make: () => string): Promise<string> {
  const { session } = browser.storage;
  const kept = (await session.get(key).catch(() => undefined))?.[key] as Kept | undefined;
  if (kept?.name === name) return kept.json;
  const json = make();
  // Where there is no room for them they are made again.
  session.set({ [key]: { name, json } satisfies Kept }).catch(() => {});
  return json;
}

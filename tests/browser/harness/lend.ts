import { type Launched, within } from '../../../tools/browser/launched';
import type { LocalServer } from '../../../tools/browser/serve';

/** A browser and the server that is its whole outside. */
export type Outfit = { launched: Launched; server: LocalServer };

/** What waits for the next test file, by what it is good for. Vitest keeps these modules as long as the worker lives. */
const waiting = new Map<string, Outfit[]>();

/** What a test file uses now. */
export const lent = new Set<Outfit>();

async function end({ launched, server }: Outfit): Promise<void> {
  await launched.close();
  await server.close();
}

const answers = ({ launched }: Outfit): Promise<boolean> =>
  within(10_000, 'The browser', launched.browser.version()).then(Boolean, () => false);

/** Closes every tab but the browser's first. */
async function tidy({ launched }: Outfit): Promise<void> {
  const [first, ...others] = await launched.browser.pages();
  await Promise.all(others.map((page) => page.close()));
  if (first && first.url() !== 'about:blank') await first.goto('about:blank');
}

/**
 * Hands out a browser that an earlier test file of this worker gave back, without tabs and requests, or a new one.
 * Outside of Vitest every browser is new, and ends when it is given back.
 * @param wish what the browser is good for: the same words, the same extension and settings; `undefined` for a browser
 * that nobody may have afterwards
 */
export async function lend(
  wish: string | undefined,
  start: () => Promise<Outfit>,
): Promise<Outfit & { giveBack(): Promise<void> }> {
  const key = process.env.VITEST ? wish : undefined;
  const old = key && waiting.get(key)?.pop();
  const isSound = old && (await answers(old));
  if (old && !isSound) await end(old);
  const outfit = old && isSound ? old : await start();
  outfit.server.recorded.length = 0;
  lent.add(outfit);
  const giveBack = async (): Promise<void> => {
    lent.delete(outfit);
    if (!key) return end(outfit);
    const isTidy = await within(10_000, 'Closing the tabs', tidy(outfit)).then(
      () => true,
      () => false,
    );
    if (isTidy) waiting.set(key, [...(waiting.get(key) ?? []), outfit]);
    else await end(outfit);
  };
  return { ...outfit, giveBack };
}

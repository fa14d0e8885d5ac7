import { browser } from 'wxt/browser';
import type { OwnChange } from '@/lib/policy/change';
import { readEffective } from '@/lib/storage/frame';
import { forgetWish, readWish } from '@/lib/storage/wish';
import { hasAccess, patternOf } from './grants';
import { readPlaces } from './places';
import { readOn, runOn } from './scripts';

type Step = (step: OwnChange) => Promise<void>;

/** How long a question of the browser may stand open, ms. Access that comes later was given for something else. */
const PATIENCE = 10 * 60_000;

/** A wish becomes a place once the browser grants access; the page that asked may be closed by then. */
async function fulfilWish(change: Step): Promise<void> {
  const wish = await readWish();
  if (!wish || !(await hasAccess(wish.place.origin))) return;
  if (Date.now() - wish.at < PATIENCE) await change({ placeOn: wish.place });
  await forgetWish();
}

/**
 * Makes the one function that lets Parley run exactly where the person wants it and the browser allows it. Call it at the
 * start and whenever a setting, a wish or an access has changed; each call waits for the one before. Never rejects.
 */
export function makeKeeper(change: Step, report: (error: unknown) => void = console.error): () => Promise<void> {
  let before = Promise.resolve();
  const keep = async (): Promise<void> => {
    await fulfilWish(change);
    const places = (await readPlaces()).map(({ origin }) => patternOf(origin));
    await runOn(places);
    const { readingTime } = await readEffective(Date.now());
    await readOn(readingTime.value ? [...(browser.runtime.getManifest().host_permissions ?? []), ...places] : []);
  };
  return () => {
    // The browser may take the right away in the middle; the next call, which that causes, finds it gone.
    before = before.then(keep).catch(report);
    return before;
  };
}

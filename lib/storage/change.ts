import { applyChange, type OwnChange } from '@/lib/policy/change';
import { readSettings, writeSettings } from './settings';

/**
 * Makes the one function that changes settings: each change waits for the one before and is applied to what that one stored.
 * The background makes it once; everybody else asks the background, or two steps taken at once would lose one.
 * @param now milliseconds since 1970
 */
export function changeInTurn(now: () => number): (change: OwnChange) => Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  return (change) => {
    const done = before.then(async () => writeSettings(applyChange(await readSettings(), change, now())));
    // A change that fails is told to whoever asked for it, and does not hold up the next.
    before = done.catch(() => {});
    return done;
  };
}

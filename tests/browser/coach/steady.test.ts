import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FixtureId } from '../../fixtures/types';
import { overPopovers } from '../harness/closed-roots';
import { type Coached, type CoachedWorld, chip, startCoached } from '../harness/coached';

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());

/** Where the lower edge of the chip was painted in every frame in which it was seen, and how high the page was then. */
type Watched = { seen: { bottom: number; page: number }[] };

const texts = [
  'We are thrilled to announce the opening of our Leeds office.',
  // Lines enough for the composer to grow at the very moment at which the chip comes.
  'We are thrilled to announce the opening of our Leeds office.\n\nTwo years.\n\nOne team.\n\nNo detour.\n\nThe door is open.',
];

/** Runs in the page, so it stands on its own. */
function watchIn(roots: ShadowRoot[]): boolean {
  const watched: Watched = { seen: [] };
  Object.assign(globalThis, { watched });
  const look = (): void => {
    for (const piece of roots.flatMap((root) => [...root.querySelectorAll('[data-piece="chip"]')])) {
      if (!piece.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const bottom = Math.round(piece.getBoundingClientRect().bottom);
      watched.seen.push({ bottom, page: document.documentElement.scrollHeight });
    }
    // Once the frame is painted: what changes size is followed at the end of the very frame.
    requestAnimationFrame(() => setTimeout(look));
  };
  look();
  return true;
}

/** Notes from now on where the chip is drawn. The coach must have opened its stage. */
const watch = ({ page }: Coached): Promise<unknown> => overPopovers(page, watchIn);

const seen = ({ page }: Coached): Promise<Watched['seen']> =>
  page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.seen);

it.each<FixtureId>(['x-home', 'li-g2', 'li-comment'])('%s: the chip is seen only where it stays', async (id) => {
  for (const text of texts) {
    const coached = await world.open(id, { lang: 'en' });
    await coached.click();
    await coached.type('W');
    await coached.ours.find(chip);
    await coached.press('Backspace');
    await coached.ours.gone(chip);
    await watch(coached);
    await coached.insert(text);
    await coached.ours.find(chip);
    await new Promise((done) => setTimeout(done, 600));
    const frames = await seen(coached);
    const last = frames.at(-1)!;
    // A site may let its composer grow later: then the page grows too.
    const bottoms = frames.filter(({ page }) => page === last.page).map(({ bottom }) => bottom);
    expect(bottoms.length).toBeGreaterThan(10);
    expect(new Set(bottoms)).toEqual(new Set([last.bottom]));
    await coached.close();
  }
});

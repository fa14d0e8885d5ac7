import { expect, it } from 'vitest';
import type { Answer } from '../../fixtures/types';
import type { Coached, CoachedWorld } from '../harness/coached';
import { end, settles } from './log';
import { begin, type Place, send } from './place';

type Pages = { coached: Coached; text: string }[];

/** Sends in each page before it waits for any: evidence is gathered for 15 s. */
async function sendAll(world: CoachedWorld, places: readonly Place[], answer: Answer): Promise<Pages> {
  const pages: Pages = [];
  for (const place of places) {
    const coached = await begin(world, place, { answer });
    const text = await coached.model();
    await send(coached, place);
    pages.push({ coached, text });
  }
  return pages;
}

/**
 * What becomes of a text that nobody confirms, in all of these places at once. With the answer `never` no more than five
 * of one host: browsers keep six requests to a host open.
 */
export function proveUnconfirmed(places: readonly Place[], answer: Answer, world: () => CoachedWorld): void {
  it(`the text is still there (${answer}): failed, in every composer`, { timeout: 120_000 }, async () => {
    const pages = await sendAll(world(), places, answer);
    const failed = places.map(() => 'failed' as const);
    const entries = await settles(world().records, failed, 30_000);
    for (const entry of entries) expect(entry).not.toHaveProperty('features');
    for (const { coached, text } of pages) {
      expect(await coached.model()).toBe(text);
      await end(coached, [text]);
    }
  });
}

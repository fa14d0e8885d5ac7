import { expect, it } from 'vitest';
import type { Entry, Outcome } from '@/lib/habits/entry';
import { until } from '@/tools/browser/launched';
import type { CoachedWorld } from '../harness/coached';
import { settleNow } from '../harness/settle';
import { end, pending, settles } from './log';
import { begin, type Place } from './place';

/** The first entry of the log that says this. */
const says = ({ records }: CoachedWorld, outcome: Outcome, ms: number): Promise<Entry> =>
  until(`the log says ${outcome}`, async () => (await records.entries()).find((one) => one.outcome === outcome), ms);

/** Answers that are long in coming, from a site that shows nothing meanwhile. */
export function proveLate(place: Place, world: () => CoachedWorld): void {
  it('after 15 s, and confirmed at last: nothing that counts, then posted, by whatever background', async () => {
    const coached = await begin(world(), place, { answer: 'held' });
    await coached.publish();
    const soFar = await says(world(), 'failed', 30_000);
    expect(soFar).not.toHaveProperty('features');
    await world().launched.killBackground();
    await coached.release();
    const { id } = await says(world(), 'posted', 10_000);
    expect(id).toBe(soFar.id);
    const [entry] = await settles(world().records, ['posted']);
    expect(entry).toMatchObject({ shown: ['announce'], features: { words: 11 } });
    await end(coached, [place.text]);
  });

  it('is believed when it was only slow', async () => {
    const coached = await begin(world(), place, { answer: 'held' });
    await coached.publish();
    await settleNow(world().records, await pending(world().records, 0, { composer: 'there' }));
    await says(world(), 'cancelled', 10_000);
    await coached.release();
    await says(world(), 'posted', 10_000);
    await settles(world().records, ['posted']);
    await end(coached, [place.text]);
  });
}

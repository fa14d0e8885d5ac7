import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
import type { Answer } from '../../fixtures/types';
import type { Coached, CoachedWorld } from '../harness/coached';
import type { Records } from '../harness/records';
import { settleNow } from '../harness/settle';
import { pending } from './log';
import { begin, type Place, send } from './place';

/** What the only entry says once a minute has passed. */
async function afterMinute(records: Records, { id }: Entry): Promise<Entry> {
  const [entry] = await records.entries();
  if (entry?.outcome === 'pending') await settleNow(records, entry);
  const [kept] = await records.settled(1);
  expect(kept?.id).toBe(id);
  return kept!;
}

/** Sends, and closes the page as soon as the log knows of it. */
async function sendAndDie(records: Records, coached: Coached, place: Place): Promise<Entry> {
  const closed = pending(records).then(async (entry) => {
    await coached.page.close();
    return entry;
  });
  await send(coached, place);
  return closed;
}

/** Pages that are closed between the gesture and its outcome. */
export function proveDying(cases: readonly (readonly [Place, Answer])[], world: () => CoachedWorld): void {
  const rows = cases.map(([place, answer]) => ({ place, answer, fixture: place.fixture }));
  it.each(rows)('$fixture closed at the moment of posting ($answer): one entry, at least probable', async (row) => {
    const coached = await begin(world(), row.place, { answer: row.answer });
    const entry = await sendAndDie(world().records, coached, row.place);
    const { outcome } = await afterMinute(world().records, entry);
    expect(outcome).toMatch(row.answer === 'ok' ? /^(probable|posted)$/ : /^probable$/);
  });
}

/** Pages that are closed long after the gesture, without an answer of the site. */
export function proveWaiting(places: readonly Place[], world: () => CoachedWorld): void {
  describe.each(places)('$fixture closed while the site says nothing', (place) => {
    it('with the text still there: cancelled', async () => {
      const { records } = world();
      const coached = await begin(world(), place, { answer: 'never' });
      await send(coached, place);
      const entry = await pending(records, 0, { composer: 'there' });
      await coached.page.close();
      const kept = await afterMinute(records, entry);
      expect(kept.outcome).toBe('cancelled');
      expect(kept).not.toHaveProperty('features');
    });

    it('when the composer was gone at last: probable', async () => {
      const { records } = world();
      const coached = await begin(world(), place, { answer: 'never' });
      await send(coached, place);
      await pending(records, 0, { composer: 'there' });
      await coached.page.evaluate(() => window.fixture.close());
      const entry = await pending(records, 0, { composer: 'gone' });
      await coached.page.close();
      expect((await afterMinute(records, entry)).outcome).toBe('probable');
    });
  });
}

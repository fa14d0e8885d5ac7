import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '@/lib/habits/entry';
import { until } from '@/tools/browser/launched';
import { catalogue } from '../../fixtures/catalogue';
import type { Answer } from '../../fixtures/types';
import type { Coached, CoachedWorld } from '../harness/coached';
import { afterthought, pending } from './log';
import { type Place, send, writeIn } from './place';

type Step = {
  answer: Answer;
  by?: 'double click' | 'keys';
  /** Written behind the text before it is sent. */
  adding?: string;
  /** What the log says more afterwards. */
  brings: readonly Outcome[];
};

/** What may become of a text that is sent, wherever that is. */
const flows: Record<string, readonly Step[]> = {
  'a click: posted': [{ answer: 'ok', brings: ['posted'] }],
  'a double click: posted once': [{ answer: 'ok', by: 'double click', brings: ['posted'] }],
  'a slow network: pending, then posted once': [{ answer: 'slow', by: 'double click', brings: ['posted'] }],
  '403: failed, and posted at the next attempt': [
    { answer: '403', brings: ['failed'] },
    { answer: 'ok', brings: ['posted'] },
  ],
  '500: failed, and posted at the next attempt': [
    { answer: '500', brings: ['failed'] },
    { answer: 'ok', brings: ['posted'] },
  ],
  '200 with an error, another text accepted: failed and posted': [
    { answer: 'error', brings: [] },
    { answer: 'ok', adding: ' 12', brings: ['failed', 'posted'] },
  ],
  // Last, for it leaves the focus in an editor that the site empties: Draft.js puts the next letters in disorder then.
  'Ctrl+Enter: posted': [{ answer: 'ok', by: 'keys', brings: ['posted'] }],
};

/** A page in which one flow follows the other, what was sent in it and what the log must hold. */
type Stretch = { place: Place; coached: Coached; sent: string[]; outcomes: Outcome[] };

/** A press that follows another sooner, in milliseconds, is the second half of a double click. */
const apart = 400;

async function press({ coached, place }: Stretch, { by, adding }: Step): Promise<void> {
  if (adding) await coached.type(adding);
  if (by !== 'keys') return send(coached, place, by ? 2 : 1);
  await until('it can be published', () => coached.canPublish());
  await coached.press('Enter', 'Control');
}

async function take({ records }: CoachedWorld, stretch: Stretch, step: Step): Promise<void> {
  const { coached, sent, outcomes } = stretch;
  await coached.answerWith(step.answer);
  sent.push(`${await coached.model()}${step.adding ?? ''}`);
  await press(stretch, step);
  if (step.answer === 'slow') await pending(records, outcomes.length);
  await coached.page.waitForFunction((count) => window.fixture.submitted[count - 1]?.status, {}, sent.length);
  if (step.brings.length === 0) return;
  outcomes.push(...step.brings);
  const entries = await records.settled(outcomes.length);
  expect(entries.map(({ outcome }) => outcome)).toEqual(outcomes);
}

/** The composer as the publication before has left it, or a new one where it went away. */
async function writeAnew({ coached, place }: Stretch): Promise<void> {
  if (!(await coached.mounted()).includes(catalogue[place.fixture].editor)) {
    await coached.page.evaluate(() => window.fixture.remount());
    await coached.ready();
  }
  await writeIn(coached, place);
}

/** Behind a last question nothing more is written. */
const isFor = ({ keys, last }: Place, { by, adding }: Step): boolean =>
  (by !== 'keys' || keys === true) && !(adding && last);

/** What happens to every text that is sent, one after the other in one page of each place. */
export function proveUsual(places: readonly Place[], world: () => CoachedWorld): void {
  describe.each(places)('$fixture', (place) => {
    let stretch: Stretch;
    const begin = async (): Promise<void> => {
      await world().records.reset();
      stretch = { place, coached: await world().open(place.fixture, place.options), sent: [], outcomes: [] };
    };
    beforeAll(begin);
    afterAll(() => stretch?.coached.close());
    // A second attempt needs a page and a log of which no first one knows.
    beforeEach(async ({ task }) => {
      if (!task.result?.retryCount) return;
      await stretch.coached.close().catch(() => undefined);
      await begin();
    });

    it.each(Object.entries(flows).filter(([, steps]) => steps.every((step) => isFor(place, step))))(
      '%s',
      async (_, steps) => {
        await writeAnew(stretch);
        for (const step of steps) {
          await take(world(), stretch, step);
          await wait(apart);
        }
      },
    );

    it('one entry for each, also a while later; only what was published counts', async () => {
      const { coached, sent, outcomes } = stretch;
      await wait(afterthought);
      const entries = await world().records.settled(outcomes.length);
      expect(entries.map(({ outcome }) => outcome)).toEqual(outcomes);
      for (const { outcome, features } of entries) expect(features !== undefined).toBe(outcome === 'posted');
      expect((await coached.submitted()).map(({ text }) => text)).toEqual(sent);
      expect(await coached.errors()).toEqual([]);
    });
  });
}

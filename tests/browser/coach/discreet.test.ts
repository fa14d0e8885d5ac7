import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '@/lib/policy/settings';
import { until } from '@/tools/browser/launched';
import { type Coached, type CoachedWorld, chip, startCoached } from '../harness/coached';
import { discreet, openPanel, type PanelHands } from '../harness/panel';
import { readTraces, type Traces, watchTraces } from '../harness/traces';

const first = 'Two years of work.';
const announce = 'We are thrilled to announce the opening of our Leeds office.';
const text = `${first} ${announce}`;
const applied = `${first} Our Leeds office is open.`;

let world: CoachedWorld;
let panel: PanelHands | undefined;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await panel?.page.close();
  panel = undefined;
  await world.records.reset(discreet);
});

describe.each(['x-home', 'li-g2', 'li-g3'] as const)('%s, seen from inside the page', (fixture) => {
  /** What is there after writing, with the coach as these settings have it; `during`: what happens then. */
  const tracesWith = async (
    settings: Partial<Settings>,
    during?: (coached: Coached) => Promise<void>,
  ): Promise<Traces> => {
    await world.records.set(settings);
    const coached = await world.open(fixture, { lang: 'en' });
    await watchTraces(coached.page);
    await coached.write(text);
    await during?.(coached);
    await coached.page.bringToFront();
    // As long as any mark, chip or hint takes to come.
    await new Promise((done) => setTimeout(done, 6_000));
    const traces = await readTraces(coached.page);
    await coached.close();
    return traces;
  };
  const work = async (coached: Coached): Promise<void> => {
    panel = await openPanel(world.launched);
    await panel.press(0);
    await panel.take('trim');
    await coached.holds(applied);
  };

  it('has not one node, style sheet or highlight that it has not without the coach', async () => {
    const without = await tracesWith({ interface: 'page', off: true });
    const discreetly = await tracesWith({ interface: 'panel', off: false }, work);
    expect(discreetly).toEqual(without);
    const openly = await tracesWith({ interface: 'page', off: false });
    expect(openly.closedRoots).toBe(1);
    expect(openly.highlights).toBeGreaterThan(0);
    expect(openly.sheets).toBeGreaterThan(without.sheets);
  });
});

describe('the place', () => {
  it('changes at once in an open page, both ways, and leaves nothing behind', async () => {
    const coached = await world.open('x-home', { lang: 'en' });
    await watchTraces(coached.page);
    await coached.write(text);
    panel = await openPanel(world.launched);
    await panel.cites(`⟦${announce}⟧`);
    const { sheets } = await readTraces(coached.page);
    const now = async (): Promise<unknown> => {
      const marks = await coached.marks();
      const adopted = await coached.page.evaluate(() => document.adoptedStyleSheets.length);
      return { marks: marks.length, more: adopted - sheets, pieces: (await coached.ours.all(chip)).length };
    };
    expect(await now()).toEqual({ marks: 0, more: 0, pieces: 0 });
    await world.records.set({ interface: 'page' });
    await panel.says('Lines and cards show in the page');
    expect(await panel.quotes()).toEqual([]);
    await coached.page.bringToFront();
    await coached.underlines(announce);
    await coached.ours.find(chip);
    expect(await now()).toEqual({ marks: 1, more: 1, pieces: 1 });
    await panel.choose('Show them here');
    await panel.cites(`⟦${announce}⟧`);
    await until('the page is as it was', async () => JSON.stringify(await now()) === '{"marks":0,"more":0,"pieces":0}');
    expect((await readTraces(coached.page)).closedRoots).toBe(0);
    expect((await world.records.settings()).interface).toBe('panel');
    await coached.close();
  });
});

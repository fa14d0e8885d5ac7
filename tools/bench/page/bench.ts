import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startWorld, type World } from '../../../tests/browser/harness/world';
import { catalogue } from '../../../tests/fixtures/catalogue';
import type { FixtureId } from '../../../tests/fixtures/types';
import { provideBrowsers } from '../../set-up/browsers';
import { buildAll, builds } from '../../set-up/build';
import { measureStart } from './begin';
import { measureGrowth, measureLeak } from './heap';
import { measureIdle } from './idle';
import { makeScript, type Script } from './post';
import { at, median, type PageReport, printPageReport } from './report';
import { measureTyping } from './typing';

/** How often what varies from run to run is measured. */
const RUNS = 5;

type Measured = Partial<PageReport>;
type Measure = (fixture: FixtureId, script: Script) => Promise<Measured>;

async function inWorld<Result>(
  extension: string | undefined,
  work: (world: World) => Promise<Result>,
): Promise<Result> {
  const world = await startWorld('chromium', { ...(extension && { extension }) });
  return work(world).finally(() => world.close());
}

const withUs = <Result>(work: (world: World) => Promise<Result>) => inWorld(builds[0].folder, work);
const withoutUs = <Result>(work: (world: World) => Promise<Result>) => inWorld(undefined, work);

async function repeat(times: number, measure: () => Promise<number>): Promise<number> {
  const figures: number[] = [];
  for (let run = 0; run < times; run++) figures.push(await measure());
  console.log(`  ${figures.map((figure) => figure.toFixed(2)).join('  ')}`);
  return median(figures);
}

/** The median of some runs with Parley, minus that of as many without. */
async function moreThanWithout(times: number, measure: (world: World) => Promise<number>): Promise<number> {
  const ours = await withUs((world) => repeat(times, () => measure(world)));
  return ours - (await withoutUs((world) => repeat(times, () => measure(world))));
}

const measures: Readonly<Record<string, Measure>> = {
  start: async (fixture) => ({ startMs: await withUs((world) => repeat(RUNS, () => measureStart(world, fixture))) }),
  typing: async (fixture, script) => {
    const { keys, longTasks } = await withUs((world) => measureTyping(world, fixture, script));
    for (const ours of longTasks) console.log(`  a long task, ours for ${ours.toFixed(0)} ms`);
    return { keyMsP50: median(keys), keyMsP95: at(keys, 0.95), longTasks: longTasks.length };
  },
  heap: async (fixture, script) => ({
    heapGrowthMB: await moreThanWithout(RUNS, (world) => measureGrowth(world, fixture, script)),
  }),
  leak: async (fixture) => ({ leakMBper100: await moreThanWithout(1, (world) => measureLeak(world, fixture)) }),
  idle: async (fixture) => ({ idleEvents: await withUs((world) => measureIdle(world, fixture)) }),
};

const options = {
  /** Measures these alone, such as `typing,idle`, and writes nothing. */
  only: { type: 'string' },
  /** Types in another editor. */
  fixture: { type: 'string', default: 'li-g2' },
  /** Presses fewer keys: for a quick look. */
  keys: { type: 'string', default: '2000' },
  /** With the build that is there. */
  built: { type: 'boolean', default: false },
} as const;

async function bench(): Promise<number> {
  const { values } = parseArgs({ options });
  const fixture = values.fixture as FixtureId;
  if (!(fixture in catalogue)) throw new Error(`There is no fixture “${fixture}”.`);
  const names = values.only?.split(',') ?? Object.keys(measures);
  for (const sentence of await provideBrowsers(['chromium'])) console.log(sentence);
  if (!values.built && !(await buildAll())) return 1;
  const script = await makeScript(Number(values.keys));
  const report: Measured = {};
  for (const name of names) {
    const measure = measures[name];
    if (!measure) throw new Error(`Nothing is called “${name}”: choose of ${Object.keys(measures).join(', ')}.`);
    console.log(name);
    Object.assign(report, await measure(fixture, script));
  }
  console.log(`\n${printPageReport(report)}`);
  if (values.only) return 0;
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/bench-page.json', `${JSON.stringify(report, null, 2)}\n`);
  return 0;
}

process.exitCode = await bench().catch((error: Error) => {
  console.error(error.message);
  return 1;
});

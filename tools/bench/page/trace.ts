import type { CDPSession, Page } from 'puppeteer-core';
import type { Stretch } from './stretch';

/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Length of a complete event. */
  dur?: number;
  /** Beginning and length by the thread's own clock. */
  tts?: number;
  tdur?: number;
  /** Ties the chunks of a profile together. */
  id?: string;
  args: { data?: TraceData };
}

/** The parts of an event's data that are read here. */
export interface TraceData {
  url?: string;
  type?: string;
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
  stackTrace?: { url?: string }[];
}

/** A function in the tree of call stacks. */
export interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** Tasks, calls with their script, the call stacks of what is asked of the page, and the sampling profiler. */
const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'v8.execute',
  'disabled-by-default-v8.cpu_profiler',
];

/** When an event was. */
export const stretchOf = ({ ts, dur = 0 }: TraceEvent): Stretch => ({ from: ts, to: ts + dur });

/** How the address of our page script ends. */
export const ourScript = 'content-scripts/composer.js';

/** Everything that Chromium traces while `work` runs. */
export async function record(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await settle(page);
  await work();
  await end(session);
  await session.detach();
  return events;
}

/**
 * Lets the profiler begin: it goes through all code of the page in whatever call is the next (measured: up to 200 ms), and
 * that shall be none of those that are looked at.
 */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done, 25));
  });

async function end(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
}

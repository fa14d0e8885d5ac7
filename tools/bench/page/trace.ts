import type { CDPSession, Page } from 'puppeteer-core';

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
  await work();
  await end(session);
  await session.detach();
  return events;
}

async function end(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
}

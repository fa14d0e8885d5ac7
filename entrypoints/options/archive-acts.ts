import { signal } from '@preact/signals';
import type { Counted } from '@/lib/archive/count';
import type { Log } from '@/lib/storage/log';
import type { ArchiveActs, Importing } from './archive';
import type { Told } from './archive.worker';

/** Where the import stands. */
export const importing = signal<Importing>({ step: 'idle' });

/** The import under way. */
let worker: Worker | undefined;

/** What the section about archives does. */
export function archiveActs(log: Log): ArchiveActs {
  return {
    onFiles: (files) => start(files, (counted) => keep(log, counted)),
    onCancel: () => end({ step: 'cancelled' }),
  };
}

/** Reads the files in a worker, which holds nothing once it has ended. */
function start(files: readonly File[], onCounted: (counted: readonly Counted[]) => Promise<void>): void {
  if (worker || files.length === 0) return;
  importing.value = { step: 'reading' };
  worker = new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('counted' in data) void onCounted(data.counted);
    else if ('problem' in data) end({ step: 'damaged', problem: data.problem });
    else importing.value = { step: 'counting', ...data };
  };
  worker.onerror = () => end({ step: 'failed' });
  worker.postMessage([...files]);
}

function end(now: Importing): void {
  worker?.terminate();
  worker = undefined;
  importing.value = now;
}

/** Each site's weeks are kept all at once or not at all. */
async function keep(log: Log, counted: readonly Counted[]): Promise<void> {
  for (const { source, rollUps } of counted) {
    if ('failure' in (await log.importWeeks(source, rollUps))) return end({ step: 'notKept' });
  }
  end({ step: 'done', sites: counted.map(({ source, years }) => ({ source, years })) });
}

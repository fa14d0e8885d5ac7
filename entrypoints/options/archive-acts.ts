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
    // Once the weeks go into the log nothing can be stopped any more.
    onCancel: () => importing.value.step !== 'keeping' && end({ step: 'cancelled' }),
  };
}

/** Reads the files in a worker, which holds nothing once it has ended. */
function start(files: readonly File[], onCounted: (counted: readonly Counted[]) => Promise<void>): void {
  if (worker || files.length === 0) return;
  importing.value = { step: 'reading' };
  worker = new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('counted' in data) void onCounted(data.counted).catch(fail);
    else if ('failed' in data) fail();
    else if ('problem' in data) end({ step: 'damaged', problem: data.problem });
    else importing.value = { step: 'counting', ...data };
  };
  worker.onerror = fail;
  worker.postMessage([...files]);
}

const fail = (): void => end({ step: 'failed' });

function end(now: Importing): void {
  worker?.terminate();
  worker = undefined;
  importing.value = now;
}

/** The weeks of all sites are kept at once or not at all. */
async function keep(log: Log, counted: readonly Counted[]): Promise<void> {
  importing.value = { step: 'keeping' };
  const kept = await log.importWeeks(counted);
  if ('failure' in kept) return end({ step: 'notKept' });
  const sites = counted.map(({ rollUps: _, ...told }, index) => ({ ...told, taken: kept.value[index]! }));
  end({ step: 'done', sites });
}

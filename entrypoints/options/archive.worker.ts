import { openFiles, readArchive } from '@/lib/archive/archive';
import { type Counted, countArchive, sizeOf } from '@/lib/archive/count';
import { Damage, type Problem } from '@/lib/archive/damage';
import { makeItemReviewer } from '@/lib/archive/review';

/** What the worker tells: how far it is, then what came of it. */
export type Told = { done: number; all: number } | { counted: Counted[] } | { problem: Problem } | { failed: true };

/** Milliseconds between two words about how far it is. */
const TELL_EVERY = 100;

const tell = (told: Told): void => self.postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<File[]>) => {
  // What a worker's promise rejects with never reaches the page: it has to be told.
  void work(data).then(tell, () => tell({ failed: true }));
});

async function work(files: readonly File[]): Promise<Told> {
  try {
    return { counted: count(await readArchive(await openFiles(files))) };
  } catch (error) {
    if (error instanceof Damage) return { problem: error.problem };
    throw error;
  }
}

function count(contents: Awaited<ReturnType<typeof readArchive>>): Counted[] {
  const review = makeItemReviewer();
  const all = sizeOf(contents);
  let before = 0;
  let told = 0;
  return contents.map((one) => {
    const counting = countArchive(one, review);
    for (;;) {
      const step = counting.next();
      if (step.done) {
        before += one.items.length;
        return step.value;
      }
      const now = performance.now();
      if (now - told < TELL_EVERY) continue;
      tell({ done: before + step.value, all });
      told = now;
    }
  });
}

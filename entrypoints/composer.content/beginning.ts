import { begunNow } from '@/lib/editor/outcome';
import type { Desk } from './desk';
import type { Sending } from './publish';

/** How often, and every how many milliseconds, the site's message about a published text is looked for. */
const LOOKS = 8;
const LOOK = 250;

/** The thread that a text began: the site's message, which names it, may come after the answer. */
export async function beginning({ world, composer }: Desk, { begun }: Sending): Promise<string | undefined> {
  for (let looks = 0; looks < LOOKS && composer.variant.outcome.begun; looks++) {
    const thread = begunNow(composer).find((one) => !begun.includes(one));
    if (thread) return thread;
    await world.wait(LOOK);
  }
  return undefined;
}

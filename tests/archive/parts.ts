import { Damage, type Problem } from '@/lib/archive/damage';
import type { Part } from '@/lib/archive/item';

/** A file of an archive that holds this text. */
export const part = (name: string, text: string): Part => ({ name, text: async () => text });

/** A file of X's archive with these entries. */
export const ytd = (name: string, entries: readonly unknown[], key = 'tweets'): Part =>
  part(name, `window.YTD.${key}.part0 = ${JSON.stringify(entries, null, 2)}`);

/** What is said to be wrong; fails when nothing is. */
export async function problemOf(work: () => Promise<unknown>): Promise<Problem> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Damage) return error.problem;
    throw error;
  }
  throw new Error('Nothing was found to be wrong.');
}

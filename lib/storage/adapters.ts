import { browser } from 'wxt/browser';
import { type Problem, type ReadAdapters, readAdapters, readPolicyAdapters } from '@/lib/policy/adapter-file';
import type { Shelf } from '@/lib/policy/adapters';
import { readPolicy } from './managed';

const key = 'adapters';

/** What stands before the built-in adapters, and what of it could not be read. */
export interface Overrides extends Required<Pick<Shelf, 'policyOverrides' | 'ownOverrides'>> {
  problems: { policy: readonly Problem[]; own: readonly Problem[] };
}

/** The adapters of the file that the person loaded; read again, because a newer Parley may know better what is right. */
async function readOwnAdapters(): Promise<ReadAdapters> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return readAdapters(Array.isArray(stored) ? stored : []);
}

/** Every adapter that the organisation or the person brought. */
export async function readOverrides(): Promise<Overrides> {
  const [{ policy }, own] = await Promise.all([readPolicy(), readOwnAdapters()]);
  const shipped = readPolicyAdapters(policy.adapters ?? []);
  return {
    policyOverrides: shipped.adapters,
    ownOverrides: own.adapters,
    problems: { policy: shipped.problems, own: own.problems },
  };
}

/** Keeps the adapters of a file, in the place of those of an earlier one. */
export const keepOwnAdapters = (adapters: ReadAdapters['adapters']): Promise<void> =>
  browser.storage.local.set({ [key]: adapters });

/** Forgets them; the built-in ones hold again. */
export const removeOwnAdapters = (): Promise<void> => browser.storage.local.remove(key);

import { browser } from 'wxt/browser';
import { Skeleton } from '@/lib/health/skeleton';
import type { SkeletonGet } from './protocol';

/** The skeleton of what was written in last on any open page of a site; `undefined` where nothing was. Never rejects. */
export async function askSkeleton(): Promise<Skeleton | undefined> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: origins });
  const message: SkeletonGet = { name: 'skeleton.get' };
  for (const { id } of tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))) {
    const answer = id !== undefined && (await browser.tabs.sendMessage(id, message).catch(() => undefined));
    const read = Skeleton.safeParse(answer);
    if (read.success) return read.data;
  }
  return undefined;
}

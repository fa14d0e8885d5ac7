import type { Done } from '@/lib/storage/attempt';

/** What the log gave. @throws where the browser refused */
export const got = <T>(done: Done<T>): T => {
  if ('failure' in done) throw new Error(done.failure);
  return done.value;
};

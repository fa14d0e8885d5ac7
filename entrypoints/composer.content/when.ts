import type { When } from '@/lib/engine/draft';
import type { Tally } from './tally';

/** When a text is written, on this computer's clock; `now` in milliseconds since 1970. */
export function whenOf({ began, pasted }: Pick<Tally, 'began' | 'pasted'>, now: number): When {
  const clock = new Date(now);
  const hour = clock.getHours() + clock.getMinutes() / 60;
  return { hour, ...(began !== undefined && !pasted && { seconds: (now - began) / 1_000 }) };
}

import type { TraceEvent } from './trace';

/**
 * Turns a moment of the wall clock into one of the thread's own clock, which stands still while the processor does something
 * else: what other programs take of a busy machine is nobody's share. Both in microseconds. Between two moments of which the
 * trace tells both, the thread is taken to run evenly.
 */
export function threadClock(events: readonly TraceEvent[]): (wall: number) => number {
  const told = events
    .flatMap(({ ts, tts, dur, tdur }) => [
      ...(tts === undefined ? [] : [[ts, tts] as const]),
      ...(tts === undefined || dur === undefined || tdur === undefined ? [] : [[ts + dur, tts + tdur] as const]),
    ])
    .sort(([a], [b]) => a - b);
  const walls = Float64Array.from(told, ([wall]) => wall);
  // Rounding may turn two neighbours round; the clock never goes back.
  let latest = 0;
  const own = Float64Array.from(told, ([, time]) => (latest = Math.max(latest, time)));
  return (wall) => {
    const after = firstAbove(walls, wall);
    if (after === 0) return own[0] ?? 0;
    if (after === walls.length) return own[after - 1]!;
    const length = walls[after]! - walls[after - 1]!;
    return own[after - 1]! + ((own[after]! - own[after - 1]!) * (wall - walls[after - 1]!)) / length;
  };
}

/** Index of the first number above `limit` in an ascending list. */
function firstAbove(numbers: Float64Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { vi } from 'vitest';

type Answer = { name: string; startTime: number; responseStatus: number };

/** Those who want to hear of answered requests. */
const listeners = new Set<(answer: Answer) => void>();

/** happy-dom tells nobody of requests. */
export function standInForRequests(): void {
  listeners.clear();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      readonly listener: (answer: Answer) => void;
      constructor(tell: (list: { getEntries: () => Answer[] }) => void) {
        this.listener = (answer) => tell({ getEntries: () => [answer] });
      }
      observe(): void {
        listeners.add(this.listener);
      }
      disconnect(): void {
        listeners.delete(this.listener);
      }
    },
  );
}

/** A request that was made now, or at `startTime`, is answered. */
export function letAnswer(name: string, responseStatus: number, startTime = performance.now()): void {
  for (const listener of [...listeners]) listener({ name, startTime, responseStatus });
}

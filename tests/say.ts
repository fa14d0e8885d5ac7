import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What the whole run prints of this test, line by line. */
    said?: string[];
  }
}

/** Lets `npm test` print a line under the step that ran this test; Vitest's report carries it. */
export function say(task: TestContext['task'], line: string): void {
  task.meta.said = [...(task.meta.said ?? []), line];
}

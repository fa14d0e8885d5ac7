import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TestSpecification, Vitest } from 'vitest/node';
import { first, LongestFirst } from '@/tools/test/order';

const project = { name: 'chromium', config: { sequence: { groupOrder: 0 }, isolate: false } };
const file = (name: string): TestSpecification =>
  ({ project, moduleId: `/project/tests/browser/${name}.test.ts` }) as TestSpecification;

// What Vitest knows of earlier runs: nothing, as in a fresh copy.
const cache = { getFileTestResults: () => undefined, getFileStats: () => undefined };
const sequencer = new LongestFirst({ cache, config: { root: '/project' } } as unknown as Vitest);

describe('the order of the test files', () => {
  it.each(first)('%s is there', (name) => {
    expect(existsSync(`tests/browser/${name}.test.ts`)).toBe(true);
  });

  it('begins with those that take long, and leaves the others as they were', async () => {
    const [second = '', , third = ''] = first;
    const given = ['coach/x', third, 'log', second].map(file);
    const sorted = await sequencer.sort(given);
    expect(sorted).toEqual([second, third, 'coach/x', 'log'].map(file));
  });
});

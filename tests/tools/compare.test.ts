import { describe, expect, it } from 'vitest';
import type { Single } from '@/tests/browser/harness/single';
import { compareBrowsers, type NamedReport } from '@/tools/test/compare';

type Statuses = Record<string, string>;

const report = (tests: Statuses): NamedReport => ({
  testResults: [
    {
      name: '/somewhere/tests/browser/coach/a.test.ts',
      assertionResults: Object.entries(tests).map(([title, status]) => ({ ancestorTitles: ['suite'], title, status })),
    },
  ],
});

const compare = (chromium: Statuses, firefox: Statuses, table: Single[] = []): string[] =>
  compareBrowsers({ chromium: report(chromium), firefox: report(firefox) }, table);

const line = (more: Partial<Single>): Single => ({ file: 'coach/a.test.ts', reason: 'Because.', ...more });

describe('compareBrowsers', () => {
  it('finds nothing where the same tests ran, whether they passed or not', () => {
    expect(compare({ one: 'passed', two: 'failed' }, { one: 'passed', two: 'passed' })).toEqual([]);
  });

  it('names a test that ran in one browser alone', () => {
    expect(compare({ one: 'passed', two: 'passed' }, { one: 'passed' })).toEqual([
      expect.stringContaining('coach/a.test.ts: “suite > two” ran in chromium alone.'),
    ]);
    expect(compare({ one: 'skipped' }, { one: 'passed' })[0]).toContain('ran in firefox alone');
  });

  it('names a test that was skipped in both', () => {
    expect(compare({ one: 'skipped' }, { one: 'todo' })[0]).toContain('ran in no browser');
  });

  it('takes the reason of a line for the test, its suite or its file', () => {
    for (const test of [{ test: 'suite > one' }, { test: 'suite' }, {}]) {
      expect(compare({ one: 'passed' }, { one: 'skipped' }, [line({ browser: 'chromium', ...test })])).toEqual([]);
    }
    expect(compare({ one: 'passed' }, {}, [line({ browser: 'chromium' })])).toEqual([]);
  });

  it('takes no reason for the other browser, for another test or for the beginning of a name', () => {
    for (const other of [{ browser: 'firefox' }, { browser: 'chromium', test: 'suite > on' }] as const) {
      expect(compare({ one: 'passed' }, { one: 'skipped' }, [line(other)]).join()).toContain('ran in chromium alone');
    }
  });

  it('names a line that matches nothing, and one whose test ran in both', () => {
    const matchesNone = line({ browser: 'chromium', test: 'suite > gone' });
    expect(compare({ one: 'passed' }, { one: 'passed' }, [matchesNone])[0]).toContain('keeps no test out');
    expect(compare({ one: 'passed' }, { one: 'passed' }, [line({ browser: 'chromium' })])[0]).toContain('keeps no');
  });

  it('lets the machine decide where a line names no browser', () => {
    expect(compare({ one: 'skipped' }, { one: 'passed' }, [line({})])).toEqual([]);
    expect(compare({ one: 'passed' }, { one: 'passed' }, [line({})])).toEqual([]);
  });
});

import { covers, type Single } from '../../tests/browser/harness/single';
import type { BrowserName } from '../browser/find';

/** The part of Vitest's JSON report that names the tests. */
export type NamedReport = {
  testResults: {
    name: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
};

/** A test, the file from `tests/browser/`, and the browsers in which it ran. */
type Seen = { file: string; name: string; ranIn: Set<BrowserName> };

const ran = ['passed', 'failed'];

function gather(reports: Record<BrowserName, NamedReport>): Seen[] {
  const all = new Map<string, Seen>();
  for (const browser of Object.keys(reports) as BrowserName[]) {
    for (const { name: path, assertionResults } of reports[browser].testResults) {
      const file = path.replaceAll('\\', '/').replace(/^.*tests\/browser\//, '');
      for (const { ancestorTitles, title, status } of assertionResults) {
        const name = [...ancestorTitles, title].join(' > ');
        const seen = all.get(`${file} ${name}`) ?? { file, name, ranIn: new Set() };
        if (ran.includes(status)) seen.ranIn.add(browser);
        all.set(`${file} ${name}`, seen);
      }
    }
  }
  return [...all.values()];
}

const explains = (line: Single, { file, name, ranIn }: Seen): boolean =>
  covers(line, file, name) && (!line.browser || (ranIn.size === 1 && ranIn.has(line.browser)));

const advice = 'Make it run in both browsers, or give the reason in tests/browser/harness/single.ts.';

function judge({ file, name, ranIn }: Seen): string {
  const where = ranIn.size === 0 ? 'in no browser' : `in ${[...ranIn].join()} alone`;
  return `${file}: “${name}” ran ${where}. ${advice}`;
}

/**
 * Compares what ran in the two browsers with the table of what may run in one alone.
 * @returns a sentence for every test that ran in one browser, or in none, without a line of the table, and for every
 * line that is not needed
 */
export function compareBrowsers(reports: Record<BrowserName, NamedReport>, table: readonly Single[]): string[] {
  const all = gather(reports);
  const unexplained = all.filter((seen) => seen.ranIn.size < 2 && !table.some((line) => explains(line, seen)));
  const idle = table.filter((line) => {
    const its = all.filter(({ file, name }) => covers(line, file, name));
    return its.length === 0 || (line.browser && its.some(({ ranIn }) => ranIn.size === 2));
  });
  return [
    ...unexplained.map(judge),
    ...idle.map(({ file, test = 'the whole file' }) => {
      return `${file}: the line for “${test}” in tests/browser/harness/single.ts keeps no test out of a browser. Delete it.`;
    }),
  ];
}

import type { Times } from './measure';

/** What `npm run bench` writes down. */
export interface Report {
  medianMs: { parley: number; writeGood: number; harper: number; tokenise: number };
  ratios: {
    writeGood: number;
    harper: number;
    tokenise: number;
    keystroke: number;
    terms10k: number;
    length120k: number;
  };
  /** Bytes of the built page script, `null` when nothing is built. */
  pageScriptGzip: number | null;
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? Number.NaN;
const median = (times: readonly number[]): number => at(times, 0.5);

/** Medians, and their ratios to a full review of an English text. */
export function makeReport(times: Times, pageScriptGzip: number | null): Report {
  const full = median(times.english);
  return {
    medianMs: {
      parley: full,
      writeGood: median(times.writeGood),
      harper: median(times.harper),
      tokenise: median(times.tokenise),
    },
    ratios: {
      writeGood: median(times.writeGood) / full,
      harper: median(times.harper) / full,
      tokenise: full / median(times.tokenise),
      keystroke: median(times.keystroke) / full,
      terms10k: median(times.terms10k) / full,
      length120k: median(times.length120k) / full,
    },
    pageScriptGzip,
  };
}

const titles: Readonly<Record<keyof Times, string>> = {
  english: 'full review, English',
  french: 'full review, French',
  tokenise: 'tokenising pass',
  writeGood: 'write-good, English',
  harper: 'harper.js, English',
  keystroke: 'one keystroke',
  terms10k: '10,000 terms',
  length120k: '120,000 characters',
};

/** The figures as a table, and the budgets they are held against. */
export function printReport(times: Times, { ratios, pageScriptGzip }: Report): string {
  const full = median(times.english);
  const rows = (Object.keys(titles) as (keyof Times)[]).map((name) => {
    const figures = [median(times[name]).toFixed(3), at(times[name], 0.95).toFixed(3)];
    const ratio = (median(times[name]) / full).toFixed(2);
    return `${titles[name].padEnd(22)}${[...figures, ratio].map((figure) => figure.padStart(12)).join('')}`;
  });
  return [
    `${''.padEnd(22)}   median ms      p95 ms  to a review`,
    ...rows,
    '',
    `faster than write-good   ${ratios.writeGood.toFixed(0)}×  (at least 25×)`,
    `faster than harper.js    ${ratios.harper.toFixed(0)}×  (at least 100×)`,
    `to the tokenising pass   ${ratios.tokenise.toFixed(1)}×  (aim: 5× at most)`,
    `one keystroke            ${ratios.keystroke.toFixed(2)} of a review  (at most 0.25)`,
    `10,000 terms             ${ratios.terms10k.toFixed(2)}×  (at most 1.5×)`,
    `120,000 characters       ${ratios.length120k.toFixed(1)}×  (at most 50×)`,
    `page script              ${pageScriptGzip ?? 'not built,'} bytes gzip  (at most 61,440)`,
  ].join('\n');
}

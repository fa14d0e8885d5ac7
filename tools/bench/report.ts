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
const overall = (rounds: readonly (readonly number[])[], share = 0.5): number => at(rounds.flat(), share);

/** How many times as long as the other: of each round, since a machine that is slow for a while is so for both; then their median. */
const ratio = (rounds: readonly (readonly number[])[], to: readonly (readonly number[])[]): number =>
  median(rounds.map((times, round) => median(times) / median(to[round]!)));

/** Medians, and their ratios to a full review of an English text. */
export function makeReport(times: Times, pageScriptGzip: number | null): Report {
  return {
    medianMs: {
      parley: overall(times.english),
      writeGood: overall(times.writeGood),
      harper: overall(times.harper),
      tokenise: overall(times.tokenise),
    },
    ratios: {
      writeGood: ratio(times.writeGood, times.english),
      harper: ratio(times.harper, times.english),
      tokenise: ratio(times.english, times.tokenise),
      keystroke: ratio(times.keystroke, times.english),
      terms10k: ratio(times.terms10k, times.english),
      length120k: ratio(times.length120k, times.english),
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
  const rows = (Object.keys(titles) as (keyof Times)[]).map((name) => {
    const ms = [overall(times[name]), overall(times[name], 0.95)].map((figure) => figure.toFixed(3));
    const figures = [...ms, ratio(times[name], times.english).toFixed(2)];
    return `${titles[name].padEnd(22)}${figures.map((figure) => figure.padStart(12)).join('')}`;
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

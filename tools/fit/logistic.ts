/** One labelled text: its signs by place, how much it counts, and the file it is from. */
export interface Row {
  signs: readonly (readonly [place: number, strength: number])[];
  yes: boolean;
  counts: number;
  /** Each file has a start of its own: files differ in how often a label is given, not in what it means. */
  file: number;
}

/** What is believed of a sign before any text was seen: its weight, and the bounds that it stays within. */
export interface Belief {
  weight: number;
  least: number;
  most: number;
}

/** Weights by place of the sign, and the start of each file. */
export interface Fitted {
  weights: Float64Array;
  starts: Float64Array;
}

const PASSES = 300;
const SETTLED = 1e-4;

type Column = readonly (readonly [row: number, strength: number])[];

/**
 * Logistic regression by coordinate descent: one weight after the other takes its own best step, drawn towards what was
 * believed of it by `pull`. The same rows give the same weights.
 */
export function fitLogistic(rows: readonly Row[], beliefs: readonly Belief[], pull: number, files: number): Fitted {
  const weights = Float64Array.from(beliefs, ({ weight }) => weight);
  const starts = new Float64Array(files);
  const sums = Float64Array.from(rows, ({ signs }) => signs.reduce((sum, [j, x]) => sum + x * weights[j]!, 0));
  const columns = columnsOf(rows, beliefs.length);
  const ofFiles = Array.from({ length: files }, (_, file) =>
    rows.flatMap((row, i): Column => (row.file === file ? [[i, 1]] : [])),
  );
  const move = (column: Column, change: number): number => {
    if (change !== 0) for (const [i, x] of column) sums[i]! += change * x;
    return Math.abs(change);
  };
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = 0;
    for (let j = 0; j < columns.length; j++) {
      const { weight: believed, least, most } = beliefs[j]!;
      const { slope, bend } = slopeOf(columns[j]!, rows, sums);
      const step = (slope + pull * (weights[j]! - believed)) / (bend + pull);
      const next = Math.min(most, Math.max(least, weights[j]! - step));
      moved = Math.max(moved, move(columns[j]!, next - weights[j]!));
      weights[j] = next;
    }
    for (let f = 0; f < files; f++) {
      const { slope, bend } = slopeOf(ofFiles[f]!, rows, sums);
      const step = -slope / (bend + 1e-3);
      moved = Math.max(moved, move(ofFiles[f]!, step));
      starts[f]! += step;
    }
    if (moved < SETTLED) break;
  }
  return { weights, starts };
}

function columnsOf(rows: readonly Row[], places: number): Column[] {
  const columns: [number, number][][] = Array.from({ length: places }, () => []);
  for (const [i, { signs }] of rows.entries()) for (const [j, x] of signs) columns[j]!.push([i, x]);
  return columns;
}

function slopeOf(column: Column, rows: readonly Row[], sums: Float64Array): { slope: number; bend: number } {
  let slope = 0;
  let bend = 0;
  for (const [i, x] of column) {
    const { yes, counts } = rows[i]!;
    const sure = 1 / (1 + Math.exp(-sums[i]!));
    slope += counts * (sure - (yes ? 1 : 0)) * x;
    bend += counts * sure * (1 - sure) * x * x;
  }
  return { slope, bend };
}

import type { Scale, Side, Weighing } from '../../lib/engine/verdict';
import { believe } from './beliefs';
import { chooseCut } from './cut';
import { type Example, GOLD } from './examples';
import { type Belief, fitLogistic, type Row } from './logistic';

export const sides: readonly Side[] = ['broadcast', 'bait', 'conversation'];

/** How strongly weights are drawn to what was believed of them. */
const PULL: Readonly<Record<Side, number>> = { broadcast: 1, bait: 2, conversation: 2 };

/** Weights smaller than this say nothing worth keeping. */
const LEAST = 0.05;
const round = (n: number): number => Math.round(n * 100) / 100;

/** The table of weights that these texts lead to. The same texts give the same table. */
export const makeWeighing = (examples: readonly Example[]): Weighing => ({
  broadcast: makeScale(examples, 'broadcast'),
  bait: makeScale(examples, 'bait'),
  conversation: makeScale(examples, 'conversation'),
});

/** The scale of one question, its start moved so that yes begins at one half. */
function makeScale(examples: readonly Example[], side: Side): Scale {
  const told = examples.filter(({ answers }) => answers[side] !== undefined);
  const raw = fitScale(told, side);
  const cut = chooseCut(told, side, (some) => fitScale(some, side));
  return {
    start: round(raw.start - cut),
    signs: Object.fromEntries(
      Object.entries(raw.signs)
        .map(([name, weight]) => [name, round(weight)] as const)
        .filter(([, weight]) => Math.abs(weight) >= LEAST),
    ),
  };
}

const fitScale: (told: readonly Example[], side: Side) => Scale = (told, side) => {
  const beliefs = believe(side);
  const names = [...beliefs.keys()];
  const places = new Map(names.map((name, place) => [name, place]));
  const files = [...new Set([GOLD, ...told.map(({ file }) => file)])];
  const rows = told.map(
    (one): Row => ({
      signs: one.signs.flatMap(([name, strength]) => {
        const place = places.get(name);
        return place === undefined ? [] : [[place, strength] as const];
      }),
      yes: one.answers[side] === true,
      counts: one.counts,
      file: files.indexOf(one.file),
    }),
  );
  const { weights, starts } = fitLogistic(rows, [...beliefs.values()] as Belief[], PULL[side], files.length);
  return { start: starts[0]!, signs: Object.fromEntries(names.map((name, place) => [name, weights[place]!])) };
};

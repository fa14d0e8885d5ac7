import type { Entry } from './entry';
import type { Figures } from './figures';
import type { Everything } from './kept';
import { angry, heated, holds, receptive } from './signs';

const without = (rules: readonly string[], out: readonly string[]): string[] =>
  rules.filter((rule) => !out.includes(rule));

/**
 * The entry without cautions, haste and late hours. What slammed a door may not open it now that this is left out, so
 * that M8 stays what it was.
 */
function coolEntry(entry: Entry): Entry {
  const out = holds(entry, angry) ? [...heated, ...receptive] : heated;
  const { standing, praised, aside } = entry;
  return {
    ...entry,
    shown: without(entry.shown, heated),
    praised: without(praised, standing ? heated : out),
    applied: entry.applied.filter(({ rule }) => !heated.includes(rule)),
    dismissed: without(entry.dismissed, heated),
    heeded: without(entry.heeded, heated),
    ...(aside && { aside: aside.filter(({ rule }) => !heated.includes(rule)) }),
    ...(standing && { standing: without(standing, out) }),
    calmUnknown: true,
  };
}

function coolFigures(figures: Figures): Figures {
  const { sends, rules } = figures;
  const kept = Object.entries(rules).filter(([rule]) => !heated.includes(rule));
  return { ...figures, calm: 0, ...(sends > 0 && { calmUnknown: sends }), rules: Object.fromEntries(kept) };
}

/** The log without what concerns calm (M10), which is private by nature; every other figure stays what it was. */
export const withoutCalm = ({ entries, rollUps, ...rest }: Everything): Everything => ({
  ...rest,
  entries: entries.map(coolEntry),
  rollUps: rollUps.map((one) => ({ ...one, figures: coolFigures(one.figures) })),
});

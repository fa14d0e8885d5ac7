import type { Stretch } from './stretch';
import { ourScript, stretchOf, type TraceEvent } from './trace';

/** What the browser works out later, by what called for it. */
const debts: Readonly<Record<string, string>> = {
  UpdateLayoutTree: 'ScheduleStyleRecalculation',
  Layout: 'InvalidateLayout',
};

const isByUs = ({ args: { data } }: TraceEvent): boolean =>
  data?.stackTrace?.some(({ url }) => url?.endsWith(ourScript)) === true;

/** Styles and layouts of a thread that a change of ours was the first to call for. */
export function owed(main: readonly TraceEvent[]): Stretch[] {
  const found: Stretch[] = [];
  const called = new Set<string>();
  for (const event of main.toSorted((a, b) => a.ts - b.ts)) {
    if (Object.values(debts).includes(event.name) && isByUs(event)) called.add(event.name);
    const cause = debts[event.name];
    if (cause && called.delete(cause)) found.push(stretchOf(event));
  }
  return found;
}

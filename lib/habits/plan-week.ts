import { dayOf, shiftWeek, type WeekId, weekOf } from './calendar';
import { type Plan, type PlanId, proposedPlan } from './plans';
import type { Stage } from './stage';

const friday = 4;

/** The week that one plans for: this one until Thursday, the next from Friday on. `today` is a date, `2026-11-18`. */
export function planWeek(today: string): WeekId {
  const noon = { at: Date.parse(`${today}T12:00:00Z`), offset: 0 };
  return shiftWeek(weekOf(noon), dayOf(noon) >= friday ? 1 : 0);
}

/** What is known when a plan is offered. */
export interface Planning {
  today: string;
  plan: Plan | null;
  /** The Monday of the last week for which the person wanted none. */
  dropped: WeekId | null;
  stage: Stage;
  isAway: boolean;
  openQuestions: number;
}

/** The plan of the person, kept or to be asked about, or the one that is proposed. */
export type Offer = { isKept: boolean; week: WeekId } & ({ text: string } | { idea: PlanId });

/** What stands at the foot of the summary: one plan at most, and none where the person dropped it for that week. */
export function offerOf({ today, plan, dropped, ...need }: Planning): Offer | undefined {
  const week = planWeek(today);
  if (plan && plan.week >= week) return { isKept: true, week: plan.week, text: plan.text };
  if (dropped !== null && dropped >= week) return undefined;
  if (plan) return { isKept: false, week, text: plan.text };
  return { isKept: false, week, idea: proposedPlan({ ...need, week }) };
}

import type { WeekId } from './calendar';
import type { Stage } from './stage';

/** If–then plans that are offered, by name; their words are in the wording of the path. */
export const planIds = [
  'one-reply',
  'close-loop',
  'read-at-coffee',
  'note-surprise',
  'comment-after-committee',
  'comment-question',
  'answer-before-mail',
  'second-turn',
  'post-then-return',
  'credit-by-name',
  'monthly-question',
  'report-back',
] as const;

export type PlanId = (typeof planIds)[number];

/** The one plan for the week: its words, and the Monday of the week it was made for. */
export interface Plan {
  text: string;
  week: WeekId;
}

/** What a week asks of its plan. */
export interface Need {
  week: WeekId;
  stage: Stage;
  /** Two weeks went by without an exchange (coaching notes B4), and reading was not what was practised. */
  isAway: boolean;
  /** Questions of one's own that wait for an end. */
  openQuestions: number;
}

const byStage: Readonly<Record<Stage, readonly PlanId[]>> = {
  none: ['comment-after-committee', 'answer-before-mail', 'credit-by-name', 'post-then-return'],
  why: ['read-at-coffee', 'comment-after-committee'],
  observe: ['read-at-coffee', 'note-surprise'],
  comment: ['comment-after-committee', 'comment-question'],
  reply: ['answer-before-mail', 'second-turn'],
  post: ['post-then-return', 'credit-by-name'],
  host: ['monthly-question', 'report-back'],
};

/** Plans that fit a stage, in the order in which they are offered. */
export const plansFor = (stage: Stage): readonly PlanId[] => byStage[stage];

const week = 7 * 24 * 60 * 60_000;

/** One plan for a week: the way back after silence, an end for an open question, else one of the stage, another each week. */
export function proposedPlan({ week: monday, stage, isAway, openQuestions }: Need): PlanId {
  if (isAway) return 'one-reply';
  const plans = byStage[stage];
  const own = plans[Math.floor(Date.parse(monday) / week) % plans.length] ?? 'one-reply';
  return openQuestions > 0 && (stage === 'none' || stage === 'host') ? 'close-loop' : own;
}

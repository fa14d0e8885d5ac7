import { describe, expect, it } from 'vitest';
import { shiftWeek } from '@/lib/habits/calendar';
import { plansFor, proposedPlan } from '@/lib/habits/plans';
import { stages } from '@/lib/habits/stage';

const need = { week: '2026-11-16', stage: 'comment', isAway: false, openQuestions: 0 } as const;

describe('the plan of a week', () => {
  it('fits the stage, and is another one the week after', () => {
    for (const stage of stages) {
      const plans = [0, 1, 2, 3].map((by) => proposedPlan({ ...need, stage, week: shiftWeek(need.week, by) }));
      expect(new Set(plans.slice(0, plansFor(stage).length))).toEqual(new Set(plansFor(stage)));
    }
  });

  it('is the smallest one after two silent weeks, wherever one stands', () => {
    for (const stage of stages) expect(proposedPlan({ ...need, stage, isAway: true })).toBe('one-reply');
  });

  it('gives an open question its end where questions are hosted, and leaves who practises something else to it', () => {
    expect(proposedPlan({ ...need, stage: 'host', openQuestions: 1 })).toBe('close-loop');
    expect(proposedPlan({ ...need, stage: 'none', openQuestions: 2 })).toBe('close-loop');
    expect(proposedPlan({ ...need, openQuestions: 1 })).not.toBe('close-loop');
  });
});

import { describe, expect, it } from 'vitest';
import { offerOf, type Planning, planWeek } from '@/lib/habits/plan-week';

it.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-19', '2026-11-16'],
  ['2026-11-20', '2026-11-23'],
  ['2026-11-22', '2026-11-23'],
])('on %s one plans for the week of %s', (today, week) => {
  expect(planWeek(today)).toBe(week);
});

describe('the plan that is offered', () => {
  const offer = (over: Partial<Planning> = {}) =>
    offerOf({
      today: '2026-11-17',
      plan: null,
      dropped: null,
      stage: 'post',
      isAway: false,
      openQuestions: 0,
      ...over,
    });
  const plan = { text: 'When …, I …', week: '2026-11-16' };

  it('is one of the stage at first, and one reply after silence', () => {
    expect(offer()).toMatchObject({ isKept: false, week: '2026-11-16', idea: expect.stringMatching(/post|credit/) });
    expect(offer({ isAway: true })).toMatchObject({ idea: 'one-reply' });
  });

  it('stays through its week, and is asked about from Friday on', () => {
    expect(offer({ plan })).toEqual({ isKept: true, week: '2026-11-16', text: plan.text });
    expect(offer({ plan, today: '2026-11-20' })).toEqual({ isKept: false, week: '2026-11-23', text: plan.text });
    expect(offer({ plan: { ...plan, week: '2026-11-23' }, today: '2026-11-21' })?.isKept).toBe(true);
  });

  it('is none for a week for which it was dropped, and comes again after it', () => {
    expect(offer({ dropped: '2026-11-16' })).toBeUndefined();
    expect(offer({ dropped: '2026-11-16', today: '2026-11-20' })).toMatchObject({ week: '2026-11-23' });
  });
});

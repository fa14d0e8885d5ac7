import { dateOf, onThisClock } from '@/lib/habits/calendar';
import { offerOf } from '@/lib/habits/plan-week';
import { plansFor } from '@/lib/habits/plans';
import type { Summary } from '@/lib/habits/summary';
import type { Settings } from '@/lib/policy/settings';
import { pickPathWords } from '@/lib/wording/path/pick';
import type { View } from './popup';

/** The plan at the foot of this week, and others to take one from; nothing in earlier weeks. `now` in ms. */
export function planOf(
  { week, isThisWeek, isAway, waiting }: Summary,
  { plan, planDropped: dropped, stage }: Settings,
  locale: string,
  now: number,
): Pick<View, 'plan' | 'ideas'> {
  if (!isThisWeek) return {};
  const { plans } = pickPathWords(locale);
  const today = dateOf(onThisClock(now));
  const openQuestions = waiting.filter(({ state }) => state === 'question').length;
  const offer = offerOf({ today, plan, dropped, stage, isAway, openQuestions });
  if (!offer) return {};
  const text = 'text' in offer ? offer.text : plans[offer.idea];
  return {
    plan: { text, isKept: offer.isKept, week: offer.week, isForNext: offer.week > week },
    ideas: plansFor(stage).map((id) => plans[id]),
  };
}

import { readingsOf } from '@/components/readings';
import type { Details } from '@/lib/habits/details';
import type { Dot } from '@/lib/habits/rhythm';
import type { Summary } from '@/lib/habits/summary';
import type { Settings } from '@/lib/policy/settings';
import { formatDay, formatWeekday, noonOf } from '@/lib/wording/dates';
import type { MetricsWords } from '@/lib/wording/metrics/words';
import type { PageWords } from '@/lib/wording/pages/words';
import { sentenceOf } from '@/lib/wording/week/sentence';

/** One week, as it can be told on a card. */
export interface CardWeek {
  summary: Summary;
  details: Details;
}

/** What words it. */
export interface CardMeans {
  words: PageWords;
  metrics: MetricsWords;
  plan: Settings['plan'];
  /** Why something that was praised is good. */
  praiseOf(rule: string): string | undefined;
  purposeName(id: string): string;
}

/** Lines on a card, at most. */
export const mostLines = 3;

/** "Week of 16 November". */
export const titleOf = (words: PageWords, { summary }: CardWeek): string =>
  words.week.of(formatDay(noonOf(summary.week), words.locale));

function wentWell({ words, praiseOf }: CardMeans, { week, wentWell: well }: Summary): string[] {
  const praise = well && praiseOf(well.rule);
  return praise ? [`${formatWeekday(noonOf(week, well.day), words.locale)} · ${praise}`] : [];
}

/** The lines that may be chosen, those that are told first before the others; nothing that concerns calm (M10). */
export function linesOf(means: CardMeans, { summary, details }: CardWeek): readonly string[] {
  const { words, metrics, plan, purposeName } = means;
  const { answers, posts, isThisWeek, isPaused, isAway, rhythm, toConfirm } = summary;
  const told = { answers, posts, isThisWeek, isPaused, isAway, isWaiting: toConfirm.length > 0 };
  const count = (which: Dot): number => rhythm.filter((dot) => dot === which).length;
  const sentence = sentenceOf(words.week, told).map(({ text }) => text);
  // The sentence tells the conversation already.
  const shares = { ...details.measures.shares, conversation: undefined, calm: undefined };
  const measures = { ...details.measures, shares };
  const readings = readingsOf(metrics, measures, purposeName);
  return [
    sentence.join(''),
    metrics.rhythm.reading(count('exchange'), rhythm.length, count('paused')),
    ...wentWell(means, summary),
    ...(plan ? [plan.text] : []),
    ...readings.flatMap(({ title, said: [first] }) => (first ? [`${title} · ${first}`] : [])),
  ];
}

/** The card as text: the same words in the same order. */
export const textOfCard = (title: string, lines: readonly string[], foot: string): string =>
  [title, '', ...lines.map((line) => `– ${line}`), '', foot].join('\n');

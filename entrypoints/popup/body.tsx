import { Legend, SevenDays, WeekSentence } from '@/components/week';
import { WeekRows } from '@/components/week-rows';
import { named } from '@/lib/habits/waiting';
import { sentenceOf } from '@/lib/wording/week/sentence';
import type { Acts, View } from './popup';

/** What is left out where the whole does not fit, level by level: first the drawing, whose acts the sentence tells, then the question that need not be answered. */
export const levels: readonly { days: boolean; purposes: boolean; most: number }[] = [
  { days: true, purposes: true, most: named },
  { days: false, purposes: true, most: named },
  { days: false, purposes: false, most: named },
  { days: false, purposes: false, most: 1 },
];

/** The week that is shown, as far as there is something to tell. */
export function Body({ view, on, level }: { view: View; on: Acts; level: number }) {
  const { words, summary, isFirst } = view;
  if (!summary) return <p class="sentence">{words.popup.unreadable}</p>;
  if (isFirst) return <Invite title={words.popup.firstTitle} text={words.popup.first} act={words.popup.practice} />;
  const { days, purposes, most } = levels[level] ?? { days: false, purposes: false, most: 0 };
  const { answers, posts, figures, isThisWeek, isPaused, isAway, isReading } = summary;
  const spoke = answers + posts > 0;
  const isWaiting = summary.toConfirm.length > 0;
  const isQuiet = !spoke && !isWaiting && isThisWeek && !isPaused;
  return (
    <>
      <WeekSentence parts={sentenceOf(words.week, { answers, posts, isThisWeek, isPaused, isAway, isWaiting })} />
      {isQuiet && !isAway && !isReading && <p class="text">{words.week.quietInvite}</p>}
      {spoke && days && (
        <>
          <SevenDays words={words} monday={summary.week} days={figures.days} />
          <Legend words={words} />
        </>
      )}
      <WeekRows
        words={words}
        summary={purposes ? summary : { ...summary, untied: undefined }}
        purposes={view.purposes}
        most={most}
        on={on}
      />
    </>
  );
}

/** Before anything was counted: one sentence, and one thing to do. */
function Invite({ title, text, act }: { title: string; text: string; act: string }) {
  return (
    <div class="invite">
      <p class="sentence">{title}</p>
      <p class="text">{text}</p>
      <a class="button first" href="/practice.html" target="_blank" rel="noopener">
        {act}
      </a>
    </div>
  );
}

import { formatWeekday, formatWeekdayShort, noonOf } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';
import type { Part } from '@/lib/wording/week/words';

/** Height of one act in the drawing and of the room above and below the axis, in CSS pixels. */
const act = { tallest: 11, above: 58, below: 36 };

/** The week in one sentence; the figures wear the colours of the drawing. */
export function WeekSentence({ parts }: { parts: readonly Part[] }) {
  return (
    <p class="sentence" aria-live="polite">
      {parts.map(({ text, mark }) =>
        mark ? (
          <b key={mark} class={mark}>
            {text}
          </b>
        ) : (
          text
        ),
      )}
    </p>
  );
}

interface DaysProps {
  words: PageWords;
  /** The Monday, written `2026-11-16`. */
  monday: string;
  /** Monday first. */
  days: readonly { answers: number; posts: number }[];
}

/** Seven days: answers filled above the axis, publications outlined below. Read aloud as a list of days. */
export function SevenDays({ words, monday, days }: DaysProps) {
  const most = {
    above: Math.max(1, ...days.map(({ answers }) => answers)),
    below: Math.max(1, ...days.map(({ posts }) => posts)),
  };
  const unit = Math.min(act.tallest, act.above / most.above, act.below / most.below);
  return (
    <ul class="days" aria-label={words.week.chart}>
      {days.map(({ answers, posts }, index) => {
        const at = noonOf(monday, index);
        return (
          <li key={at} aria-label={words.week.day(formatWeekday(at, words.locale), answers, posts)}>
            <Stack class="above" count={answers} most={most.above} unit={unit} />
            <Stack class="below" count={posts} most={most.below} unit={unit} />
            <span class="letters" aria-hidden="true">
              {formatWeekdayShort(at, words.locale)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface StackProps {
  class: 'above' | 'below';
  count: number;
  /** Count of the fullest day: all stacks are as high, so that the axis is one line. */
  most: number;
  unit: number;
}

/** One block per act; a single bar of the same height when the blocks would be thinner than their gaps. */
function Stack({ class: name, count, most, unit }: StackProps) {
  const blocks = unit >= 5 ? Array.from({ length: count }, () => unit - 2) : count > 0 ? [count * unit] : [];
  return (
    <span class={name} style={{ height: `${most * unit + 4}px` }} aria-hidden="true">
      {blocks.map((height, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks are all alike
        <i key={index} style={{ height: `${height}px` }} />
      ))}
    </span>
  );
}

/** What the two shapes mean. */
export function Legend({ words }: { words: PageWords }) {
  return (
    <p class="legend">
      <i class="answers" /> {words.week.answers}
      <i class="posts" /> {words.week.posts}
    </p>
  );
}

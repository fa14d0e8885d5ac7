import type { Column } from '@/lib/habits/details';
import { formatDay, noonOf } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';

/** Height of a week of answers alone, in CSS pixels. */
const full = 64;
/** Two answers for one publication: suggested, and no more is aimed at (coaching notes, M1). */
const twoToOne = 2 / 3;

interface Props {
  words: PageWords;
  /** What the list is called when it is read aloud. */
  label: string;
  columns: readonly Column[];
}

/** Twelve weeks of answers among all that was said; a week of too little to tell is a dash. Read aloud with its acts and its height. */
export function RatioWeeks({ words, label, columns }: Props) {
  return (
    <>
      <div class="ratio">
        <i class="mark" style={{ bottom: `${full * twoToOne + 1}px` }} />
        <ul class="columns" aria-label={label} style={{ height: `${full + 2}px` }}>
          {columns.map(({ week, ratio, answers, posts }) => (
            <li
              key={week}
              aria-label={words.week.ratioOf(
                words.week.of(formatDay(noonOf(week), words.locale)),
                answers,
                posts,
                ratio,
              )}
            >
              {ratio === undefined ? (
                <i class="none" />
              ) : (
                <i class="talks" style={{ height: `${Math.max(2, full * ratio)}px` }} />
              )}
            </li>
          ))}
        </ul>
      </div>
      <p class="ends" aria-hidden="true">
        {[columns.at(0), columns.at(-1)].map(
          (end) => end && <span key={end.week}>{formatDay(noonOf(end.week), words.locale)}</span>,
        )}
      </p>
      <p class="legend" aria-hidden="true">
        <span>
          <i class="mark" /> {words.week.twoToOne}
        </span>
      </p>
    </>
  );
}

import type { Week } from '@/lib/habits/week';
import { formatWeekday, noonOf } from '@/lib/wording/dates';
import { openLine } from '@/lib/wording/open-line';
import type { PageWords } from '@/lib/wording/pages/words';
import type { Explanation } from './coach-model';

interface Props {
  words: PageWords;
  week: Week;
  explain(rule: string): Explanation | undefined;
  siteName(id: string): string;
  /** "This was not sent." */
  onNotSent(id: string): void;
}

/** What went well, what was heeded most, what waits to be confirmed. */
export function WeekRows(props: Props) {
  return (
    <dl class="rows">
      <WentWell {...props} />
      <Heeded {...props} />
      <ToConfirm {...props} />
    </dl>
  );
}

function WentWell({ words, week, explain }: Props) {
  const praise = week.wentWell && explain(week.wentWell.rule);
  if (!week.wentWell || !praise) return null;
  return (
    <div>
      <dt>{formatWeekday(noonOf(week.week, week.wentWell.day), words.locale)}</dt>
      <dd>{praise.why}</dd>
    </div>
  );
}

function Heeded({ words, week, explain }: Props) {
  const rule = week.heededMost && explain(week.heededMost.rule);
  if (!week.heededMost || !rule) return null;
  const line = words.week.heededTimes(rule.title, week.heededMost.times);
  return (
    <div>
      <dt>{words.week.heeded}</dt>
      <dd>{openLine(line, words.locale)}</dd>
    </div>
  );
}

/** The newest one with its button; the others come up as it goes. */
function ToConfirm({ words, week, siteName, onNotSent }: Props) {
  const [newest, ...others] = week.toConfirm;
  if (!newest) return null;
  const day = formatWeekday(noonOf(week.week, newest.day), words.locale);
  const more = others.length > 0 ? [words.week.moreToConfirm(others.length)] : [];
  return (
    <div>
      <dt>{words.week.toConfirm}</dt>
      <dd>
        {[words.week.probable(day, words.kinds[newest.kind], siteName(newest.site)), ...more].join(' ')}{' '}
        <button type="button" class="inline" onClick={() => onNotSent(newest.id)}>
          {words.week.notSent}
        </button>
      </dd>
    </div>
  );
}

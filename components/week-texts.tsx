import type { Correctable } from '@/lib/habits/details';
import { formatWeekday, noonOf } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';
import { Inline } from './inline';
import type { RowActs } from './week-rows';

interface Props {
  words: PageWords;
  /** Monday of their week. */
  week: string;
  texts: readonly Correctable[];
  on: Pick<RowActs, 'siteName' | 'onRestate'>;
}

/** Every text that counts in the week, to be put right where it was read wrongly. */
export function WeekTexts({ words, week, texts, on }: Props) {
  if (texts.length === 0) return null;
  return (
    <details class="how texts">
      <summary>{words.week.putRight}</summary>
      <ul>
        {texts.map(({ id, day, kind, site, mayBeReply }) => {
          const name = words.week.probable(
            formatWeekday(noonOf(week, day), words.locale),
            words.kinds[kind],
            on.siteName(site),
          );
          return (
            <li key={id}>
              {name}{' '}
              <Inline words={words} act={words.week.notSent} of={name} onAct={() => on.onRestate(id, 'notSent')} />{' '}
              {mayBeReply && (
                <Inline words={words} act={words.week.wasReply} of={name} onAct={() => on.onRestate(id, 'reply')} />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import { useState } from 'preact/hooks';
import { Ask } from '@/components/ask';
import { Row, useIds } from '@/components/setting-row';
import { dateOf, onThisClock, weekOf } from '@/lib/habits/calendar';
import { formatDate } from '@/lib/wording/dates';
import type { DataProps } from './data';

/** Deletes one day, or the week it lies in, after one calm question. */
export function DataRemove({ view: { words, data, now }, on }: Pick<DataProps, 'view' | 'on'>) {
  const { said } = data;
  const ids = useIds();
  const [day, setDay] = useState('');
  const week = day && weekOf({ at: Date.parse(day), offset: 0 });
  const answers = { yes: words.log.confirmYes, no: words.log.confirmNo, disabled: !day };
  const told = (date: string): string => (date ? formatDate(date, words.locale) : '');
  return (
    <div class="removing">
      <Row title={said.remove} help={said.removeHelp} ids={ids}>
        <input
          type="date"
          value={day}
          max={dateOf(onThisClock(now))}
          aria-label={said.day}
          aria-describedby={ids.help}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </Row>
      <div class="acts">
        <Ask
          {...answers}
          label={said.removeDay}
          question={said.askDay(told(day))}
          onYes={() => on.data.onRemoveDay(day)}
        />
        <Ask
          {...answers}
          label={said.removeWeek}
          question={said.askWeek(told(week))}
          onYes={() => on.data.onRemoveWeek(week)}
        />
      </div>
    </div>
  );
}

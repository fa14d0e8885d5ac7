import { formatTime, formatWeekday, noonOf } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';
import type { PathWords } from '@/lib/wording/path/words';
import { Row, SwitchRow, useIds } from './setting-row';

/** Monday is day 0. */
interface Reminder {
  day: number;
  hour: number;
}

interface Props {
  words: PageWords;
  said: PathWords;
  reminder: Reminder | null;
  onChange(reminder: Reminder | null): void;
}

/** Friday at four: the week is told before it is over. */
const usual: Reminder = { day: 4, hour: 16 };

const monday = '2026-11-16';

/** Whether to be reminded, and when. */
export function ReminderRow({ words, said, reminder, onChange }: Props) {
  return (
    <>
      <SwitchRow
        words={words}
        title={said.reminder}
        help={said.reminderHelp}
        on={reminder !== null}
        by={reminder ? 'you' : 'default'}
        onChange={(on) => onChange(on ? usual : null)}
      />
      {reminder && <When locale={words.locale} said={said} reminder={reminder} onChange={onChange} />}
    </>
  );
}

interface WhenProps {
  locale: string;
  said: PathWords;
  reminder: Reminder;
  onChange(reminder: Reminder): void;
}

function When({ locale, said, reminder, onChange }: WhenProps) {
  const ids = useIds();
  const days = Array.from({ length: 7 }, (_, day) => formatWeekday(noonOf(monday, day), locale));
  const hours = Array.from({ length: 24 }, (_, hour) => formatTime(new Date(2026, 10, 16, hour).getTime(), locale));
  const choose = (label: string, value: number, names: readonly string[], on: (value: number) => void) => (
    <select aria-label={label} value={String(value)} onChange={(event) => on(Number(event.currentTarget.value))}>
      {names.map((name, index) => (
        <option key={name} value={String(index)}>
          {name}
        </option>
      ))}
    </select>
  );
  return (
    <Row title={said.reminderWhen} help="" ids={ids}>
      <div class="acts">
        {choose(said.reminderDay, reminder.day, days, (day) => onChange({ ...reminder, day }))}{' '}
        {choose(said.reminderHour, reminder.hour, hours, (hour) => onChange({ ...reminder, hour }))}
      </div>
    </Row>
  );
}

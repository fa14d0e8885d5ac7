import type { Figures } from '@/lib/habits/figures';
import { formatWeekday, formatWeekdayShort, noonOf } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';

const balances = ['talks', 'opens', 'sends'] as const;
/** Height of one text and of the whole, in CSS pixels. */
const text = { tallest: 12, all: 64 };

interface Props {
  words: PageWords;
  /** What the list is called when it is read aloud. */
  label: string;
  /** The Monday, written `2026-11-16`. */
  monday: string;
  days: Figures['days'];
}

/** Texts of each day by their balance: talking filled, opening hatched, sending outlined. Read aloud as a list of days. */
export function BalanceDays({ words, label, monday, days }: Props) {
  const most = Math.max(1, ...days.map(({ talks, opens, sends }) => talks + opens + sends));
  const unit = Math.min(text.tallest, text.all / most);
  return (
    <>
      <ul class="columns" aria-label={label} style={{ height: `${most * unit + 22}px` }}>
        {days.map((day, index) => {
          const at = noonOf(monday, index);
          return (
            <li key={at} aria-label={words.week.balanceOf(formatWeekday(at, words.locale), day)}>
              {balances.toReversed().map((balance) => (
                <i
                  key={balance}
                  class={balance}
                  style={{ height: `${day[balance] * unit}px` }}
                  hidden={!day[balance]}
                />
              ))}
              <span class="letters" aria-hidden="true">
                {formatWeekdayShort(at, words.locale)}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="legend" aria-hidden="true">
        {balances.map((balance) => (
          <span key={balance}>
            <i class={balance} /> {words.balance[balance]}
          </span>
        ))}
      </p>
    </>
  );
}

import type { PageWords } from '@/lib/wording/pages/words';

interface Props {
  words: PageWords;
  /** What the list is called when it is read aloud. */
  label: string;
  hours: readonly number[];
}

/** Height of the fullest hour, in CSS pixels. */
const full = 48;
const marked = [0, 6, 12, 18];

/** What was sent in each hour of the day. Read aloud: the hours in which anything was. */
export function Hours({ words, label, hours }: Props) {
  const most = Math.max(1, ...hours);
  return (
    <>
      <ul class="columns narrow" aria-label={label} style={{ height: `${full + 2}px` }}>
        {hours.map((count, hour) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its place
            key={hour}
            {...(count ? { 'aria-label': words.week.hourOf(hour, count) } : { 'aria-hidden': 'true' })}
          >
            <i class="talks" style={{ height: `${(full * count) / most}px` }} hidden={!count} />
          </li>
        ))}
      </ul>
      <p class="ends quarters" aria-hidden="true">
        {marked.map((hour) => (
          <span key={hour}>{words.week.hour(hour)}</span>
        ))}
      </p>
    </>
  );
}

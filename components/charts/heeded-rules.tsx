import type { Heeded } from '@/lib/habits/metrics/heeded';
import type { MetricsWords } from '@/lib/wording/metrics/words';
import { openLine } from '@/lib/wording/open-line';

interface Props {
  words: MetricsWords;
  locale: string;
  heeded: readonly Heeded[];
  titleOf(rule: string): string | undefined;
}

/** More rules than these are a wall. */
const most = 5;

/** The rules most often taken up, each with its bar and its count in words. */
export function HeededRules({ words, locale, heeded, titleOf }: Props) {
  const known = heeded.flatMap(({ rule, times }) => {
    const title = titleOf(rule);
    return title ? [{ rule, times, title }] : [];
  });
  const longest = Math.max(1, ...known.map(({ times }) => times));
  return (
    <ul class="bars" aria-label={words.heeded.title}>
      {known.slice(0, most).map(({ rule, times, title }) => (
        <li key={rule}>
          <span>{openLine(title, locale)}</span>
          <span class="times">{words.heeded.reading(times)}</span>
          <i class="talks" style={{ width: `${(100 * times) / longest}%` }} />
        </li>
      ))}
    </ul>
  );
}

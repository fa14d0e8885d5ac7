import type { Dot } from '@/lib/habits/rhythm';
import type { PageWords } from '@/lib/wording/pages/words';

interface Props {
  words: PageWords;
  /** Oldest first; the last one is the week shown. */
  rhythm: readonly Dot[];
}

/** One dot a week, filled where there was a real exchange; a dash is a week on pause. Read aloud as one sentence. */
export function Rhythm({ words, rhythm }: Props) {
  const count = (which: Dot): number => rhythm.filter((dot) => dot === which).length;
  return (
    <span class="dots" role="img" aria-label={words.week.rhythmTold(count('exchange'), rhythm.length, count('paused'))}>
      {rhythm.map((dot, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
        <i key={index} class={dot} />
      ))}
    </span>
  );
}

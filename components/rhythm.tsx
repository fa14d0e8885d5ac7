import type { PageWords } from '@/lib/wording/pages/words';

interface Props {
  words: PageWords;
  /** Oldest first; the last one is the week shown. */
  rhythm: readonly boolean[];
}

/** One dot a week, filled where there was a real exchange. Read aloud as one sentence. */
export function Rhythm({ words, rhythm }: Props) {
  const filled = rhythm.filter(Boolean).length;
  return (
    <span class="dots" role="img" aria-label={words.week.rhythmTold(filled, rhythm.length)}>
      {rhythm.map((exchanged, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
        <i key={index} class={exchanged ? 'full' : ''} />
      ))}
    </span>
  );
}

import type { PageWords } from '@/lib/wording/pages/words';

/** One dot a week, filled where there was a real exchange; the last one is the week shown. Read aloud as one sentence. */
export function Rhythm({ words, rhythm }: { words: PageWords; rhythm: readonly boolean[] }) {
  const filled = rhythm.filter(Boolean).length;
  return (
    <div>
      <dt>{words.week.rhythm}</dt>
      <dd>
        <span class="dots" role="img" aria-label={words.week.rhythmTold(filled, rhythm.length)}>
          {rhythm.map((exchanged, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
            <i key={index} class={exchanged ? 'full' : ''} />
          ))}
        </span>
      </dd>
    </div>
  );
}

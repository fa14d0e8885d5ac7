import type { Suggestion } from '@/lib/engine/rule';

/** A suggestion's text, its fill-ins underlined with dashes. */
export function FillIns({ suggestion, hint }: { suggestion: Suggestion; hint: string }) {
  const starts = [0, ...suggestion.fillIns.map(({ end }) => end)];
  return (
    <>
      {starts.map((start, index) => {
        const gap = suggestion.fillIns[index];
        return (
          <span key={start}>
            {suggestion.text.slice(start, gap?.start)}
            {gap && (
              <span class="fill-in" title={hint}>
                {suggestion.text.slice(gap.start, gap.end)}
              </span>
            )}
          </span>
        );
      })}
    </>
  );
}

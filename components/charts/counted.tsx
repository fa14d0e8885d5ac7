import type { ComponentChildren } from 'preact';
import type { MetricsWords } from '@/lib/wording/metrics/words';

interface Props {
  words: MetricsWords;
  /** Which drawing: it opens with its title and ends with how it is counted. */
  of: 'days' | 'ratio' | 'rhythm' | 'heeded' | 'hours';
  children: ComponentChildren;
}

/** A drawing under its title, with how it is counted one click away. */
export function Counted({ words, of, children }: Props) {
  return (
    <section class="drawn">
      <h3>{words[of].title}</h3>
      {children}
      <details class="how">
        <summary>{words.how}</summary>
        <p>{words[of].counted}</p>
      </details>
    </section>
  );
}

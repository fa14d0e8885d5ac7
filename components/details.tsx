import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '@/lib/wording/words';
import type { Explanation } from './coach-model';

interface Props {
  words: Words;
  explanation: Explanation;
  onSwitchOff(): void;
}

/** The same thought with and without the trait, where the claim comes from, and the way out of the rule. */
export function Details({ words, explanation, onSwitchOff }: Props) {
  const { example, source } = explanation;
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => details.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={details} class="details">
      <dl>
        <dt>{words.card.exampleBad}</dt>
        <dd class="bad">{example.bad}</dd>
        <dt>{words.card.exampleGood}</dt>
        <dd>{example.good}</dd>
        <dt>{words.card.source}</dt>
        <dd>
          {source.url === undefined ? (
            source.title
          ) : (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
          )}
        </dd>
      </dl>
      <button type="button" class="rule-off" onClick={onSwitchOff}>
        {words.card.switchOff}
      </button>
    </div>
  );
}

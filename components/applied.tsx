import type { Suggestion } from '@/lib/engine/rule';
import type { Words } from '@/lib/wording/words';
import type { ApplyState } from './coach-model';

interface Props {
  words: Words;
  state: ApplyState;
  /** The key that undoes beside Z: `Ctrl` or `⌘`. */
  modifier: string;
  language: string;
  onCopy(suggestion: Suggestion): void;
}

/** What became of the last click, told once to a screen reader too. Always in the tree: a live region must exist before it speaks. */
export function Applied(props: Props) {
  return (
    <div class="said" role="status">
      {lines(props)}
    </div>
  );
}

function lines({ words, state, modifier, language, onCopy }: Props) {
  if (state.step === 'idle') return null;
  if (state.step === 'away') return <p>{words.card.away}</p>;
  if (state.step === 'waiting') return <p>{words.card.waiting}</p>;
  const gaps = state.suggestion.fillIns.length;
  if (state.step === 'applied')
    return (
      <>
        <p>{words.card.applied}</p>
        <p>{[words.card.undo(modifier), ...(gaps > 0 ? [words.card.fillInsLeft(gaps)] : [])].join(' · ')}</p>
      </>
    );
  return (
    <>
      <p>{words.card.failures[state.why]}</p>
      <p class="quote" lang={language}>
        {state.suggestion.text}
      </p>
      <button type="button" class="pill" onClick={() => onCopy(state.suggestion)}>
        {state.copy === 'done' ? words.card.copied : words.card.copy}
      </button>
      {state.copy === 'refused' && <p>{words.card.notCopied}</p>}
    </>
  );
}

import type { Suggestion } from '@/lib/engine/rule';
import type { Words } from '@/lib/wording/words';
import type { ApplyState } from './coach-model';
import { FillIns } from './fill-ins';

interface Props {
  words: Words;
  suggestions: readonly Suggestion[];
  /** Language of the suggestions: that of the text, not of the interface. */
  language: string;
  state: ApplyState;
  onApply(suggestion: Suggestion): void;
}

/** Up to three sizes of help, each a button that changes the text. */
export function Suggestions({ words, suggestions, language, state, onApply }: Props) {
  const waiting = state.step === 'waiting';
  return (
    <ul class="suggestions">
      {suggestions.map((suggestion) => (
        <li key={suggestion.size + suggestion.text}>
          <button
            type="button"
            data-suggestion={suggestion.size}
            aria-disabled={waiting}
            title={words.sizeMeanings[suggestion.size]}
            onClick={() => waiting || onApply(suggestion)}
          >
            <span class="size">{words.sizes[suggestion.size]}</span>
            <span lang={language}>
              <FillIns suggestion={suggestion} hint={words.card.fillIn} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

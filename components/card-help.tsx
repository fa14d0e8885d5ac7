import type { Finding } from '@/lib/engine/finding';
import { Applied } from './applied';
import type { CoachCallbacks, CoachModel } from './coach-model';
import { Suggestions } from './suggestions';

/** The suggestions, or what became of the one that was clicked; a caution can always be left as it is. */
export function Help({ model, on, chosen }: { model: CoachModel; on: CoachCallbacks; chosen: Finding }) {
  const words = model.words.value;
  const state = model.apply.value;
  const suggestions = model.suggestions.value;
  const settled = state.step === 'applied' || state.step === 'failed';
  const showNone = suggestions.length === 0 && chosen.level !== 'praise';
  return (
    <>
      {!settled && showNone && <p class="plain">{words.card.noSuggestion}</p>}
      {!settled && suggestions.length > 0 && (
        <Suggestions
          words={words}
          suggestions={suggestions}
          language={chosen.language}
          state={state}
          onApply={(suggestion) => on.onApply(chosen, suggestion)}
        />
      )}
      {!settled && chosen.level === 'caution' && (
        <div class="leave">
          <button type="button" class="pill" onClick={() => on.onLeave(chosen)}>
            {words.card.leave}
          </button>
        </div>
      )}
      <Applied words={words} state={state} modifier={model.modifier} language={chosen.language} onCopy={on.onCopy} />
    </>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Finding, Review } from '@/lib/engine/finding';
import { Applied } from './applied';
import { CardFoot } from './card-foot';
import { focusCard, handleCardKey } from './card-keys';
import type { CoachCallbacks, CoachModel, Explanation } from './coach-model';
import { Details } from './details';
import { Notice } from './notice';
import { Suggestions } from './suggestions';

interface Props {
  model: CoachModel;
  on: CoachCallbacks;
  review: Review;
  chosen: Finding;
}

/** The card of one finding: what is good first, one reason, three sizes of help. Key it by rule, so that examples close on the next one. */
export function Card({ model, on, review, chosen }: Props) {
  const card = useRef<HTMLElement>(null);
  const title = useId();
  const open = useSignal(false);
  const words = model.words.value;
  const place = model.place.value?.card;
  const keyboard = model.keyboard.value;
  const explanation = on.explain(chosen.rule);
  useEffect(() => {
    if (keyboard && card.current) focusCard(card.current);
  }, [keyboard]);
  const keys = { chosen, marks: review.marks, onChoose: on.onChoose, onClose: on.onClose };
  return (
    <section
      ref={card}
      class="card"
      role="dialog"
      tabIndex={-1}
      lang={words.locale}
      aria-labelledby={title}
      data-piece="card"
      data-family={chosen.family}
      data-hidden={place ? undefined : ''}
      style={{
        left: `${place?.left ?? 0}px`,
        top: `${place?.top ?? 0}px`,
        maxHeight: place ? `${place.maxHeight}px` : '',
      }}
      onKeyDown={(event: KeyboardEvent) => handleCardKey(event, keys)}
    >
      <Praise words={words} review={review} chosen={chosen} explain={on.explain} />
      <Head id={title} words={words} chosen={chosen} explanation={explanation} onClose={on.onClose} />
      <Help model={model} on={on} chosen={chosen} />
      {open.value && explanation && (
        <Details words={words} explanation={explanation} onSwitchOff={() => on.onSwitchOff(chosen.rule)} />
      )}
      {model.notice.value && <Notice words={words} onSeen={on.onNoticeSeen} onOptions={on.onOpenOptions} />}
      <CardFoot
        words={words}
        chosen={chosen}
        marks={review.marks}
        open={explanation && open.value}
        keys={model.suggestions.value.length > 0 ? words.card.keys : words.card.keysPlain}
        onToggle={() => {
          open.value = !open.value;
        }}
        onDismiss={() => on.onDismiss(chosen.rule)}
        onChoose={on.onChoose}
      />
    </section>
  );
}

interface PartProps {
  words: CoachModel['words']['value'];
  chosen: Finding;
}

/** What is good comes first, unless it is the card's own subject. */
function Praise({
  words,
  review,
  chosen,
  explain,
}: PartProps & { review: Review; explain: CoachCallbacks['explain'] }) {
  const praise = review.praise && explain(review.praise.rule);
  if (!praise || chosen.level === 'praise') return null;
  return (
    <p class="praise">
      <b>{words.families.praise}</b> {praise.why}
    </p>
  );
}

function Head(props: PartProps & { id: string; explanation: Explanation | undefined; onClose(): void }) {
  const { id, words, chosen, explanation, onClose } = props;
  return (
    <div class="head">
      <h2 id={id}>
        <span class="line" aria-hidden="true">
          {'     '}
        </span>
        {[words.families[chosen.family], ...(explanation ? [explanation.title] : [])].join(' · ')}
      </h2>
      {explanation && <p>{explanation.why}</p>}
      <button type="button" class="close" aria-label={words.card.close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

/** The suggestions, or what became of the one that was clicked; a caution can always be left as it is. */
function Help({ model, on, chosen }: { model: CoachModel; on: CoachCallbacks; chosen: Finding }) {
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

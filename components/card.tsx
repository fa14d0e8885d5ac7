import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Finding } from '@/lib/engine/finding';
import { CardFoot } from './card-foot';
import { Head, Praise } from './card-head';
import { Help } from './card-help';
import { focusCard, handleCardKey } from './card-keys';
import type { CoachCallbacks, CoachModel, Place, Shown } from './coach-model';
import { Details } from './details';
import { Notice } from './notice';

interface Props {
  model: CoachModel;
  on: CoachCallbacks;
  review: Shown;
  chosen: Finding;
}

/** The card of one finding: what is good first, one reason, three sizes of help. Key it by rule, so that examples close on the next one. */
export function Card({ model, on, review, chosen }: Props) {
  const card = useRef<HTMLElement>(null);
  const title = useId();
  const words = model.words.value;
  const keyboard = model.keyboard.value;
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
      onKeyDown={(event: KeyboardEvent) => handleCardKey(event, keys)}
      {...standAt(model.place.value?.card)}
    >
      <Praise words={words} review={review} chosen={chosen} explain={on.explain} />
      <Head id={title} words={words} chosen={chosen} explanation={on.explain(chosen)} onClose={on.onClose} />
      <Help model={model} on={on} chosen={chosen} />
      <More model={model} on={on} review={review} chosen={chosen} />
    </section>
  );
}

/** Examples on demand, the notice when it is due, and the foot that opens the one and leads on. */
export function More({ model, on, review, chosen }: Props) {
  const open = useSignal(false);
  const words = model.words.value;
  const explanation = on.explain(chosen);
  return (
    <>
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
    </>
  );
}

/** Hidden until it was measured. */
function standAt(place: Place['card'] | undefined) {
  if (!place) return { 'data-hidden': '', style: { left: '0px', top: '0px' } };
  return { style: { left: `${place.left}px`, top: `${place.top}px`, maxHeight: `${place.maxHeight}px` } };
}

import { Card } from './card';
import { Chip } from './chip';
import type { CoachCallbacks, CoachModel } from './coach-model';
import { Notice } from './notice';

/** The chip and the card of one composer. Render it into a closed shadow root that has adopted `card.css`. */
export function Coach({ model, on }: { model: CoachModel; on: CoachCallbacks }) {
  const review = model.review.value;
  const chosen = model.chosen.value;
  return (
    <div class="parley" role="presentation" data-theme={model.theme.value} {...keepToOurselves}>
      {review && <Chip model={model} on={on} review={review} />}
      {review && chosen && <Card key={chosen.rule} model={model} on={on} review={review} chosen={chosen} />}
      {model.notice.value && !(review && chosen) && <NoticeAlone model={model} on={on} />}
    </div>
  );
}

/** The notice when no card is open: above the place of the chip. */
function NoticeAlone({ model, on }: { model: CoachModel; on: CoachCallbacks }) {
  const place = model.place.value?.chip;
  if (!place) return null;
  return (
    <div class="alone" lang={model.words.value.locale} style={{ left: `${place.left}px`, top: `${place.top}px` }}>
      <Notice words={model.words.value} onSeen={on.onNoticeSeen} onOptions={on.onOpenOptions} />
    </div>
  );
}

const stop = (event: Event) => event.stopPropagation();

/** Sites bind shortcuts to the document and close dialogs on a click "outside": what happens in our pieces is none of it. */
const keepToOurselves = {
  onKeyDown: stop,
  onKeyUp: stop,
  onKeyPress: stop,
  onClick: stop,
  onMouseUp: stop,
  onPointerDown: stop,
  onPointerUp: stop,
  onMouseDown: keepEditorFocus,
};

/** A press with the mouse leaves focus and selection in the editor. */
function keepEditorFocus(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}

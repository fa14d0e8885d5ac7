import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ChipMenu } from './chip-menu';
import type { CoachCallbacks, CoachModel, Shown } from './coach-model';
import { Segments } from './segments';

/** Height that the open menu needs above the chip, in CSS pixels. */
const menuRoom = 290;

interface Props {
  model: CoachModel;
  on: CoachCallbacks;
  review: Shown;
}

/** One line beside the composer: three segments, the state in words, how many ideas. */
export function Chip({ model, on, review }: Props) {
  const words = model.words.value;
  const folded = model.folded.value;
  const place = model.place.value?.chip;
  const ideas = words.chip.ideas(review.marks.length);
  const whose = model.forOther.value ? words.chip.forSomeone : '';
  const state = [words.balance[review.balance], ideas, whose].filter(Boolean).join(' · ');
  return (
    <div
      class="chip"
      lang={words.locale}
      data-piece="chip"
      data-hidden={place ? undefined : ''}
      style={{ left: `${place?.left ?? 0}px`, top: `${place?.top ?? 0}px` }}
    >
      <button
        type="button"
        class="state"
        aria-label={words.chip.open(state)}
        title={folded ? state : undefined}
        onClick={(event: MouseEvent) => on.onOpen(isByKeyboard(event))}
      >
        <Segments balance={review.balance} />
        {!folded && <span>{state}</span>}
      </button>
      <More model={model} on={on} review={review} />
    </div>
  );
}

/** The button of the menu, and the menu while it is open. */
function More({ model, on, review }: Props) {
  const menu = useSignal<'closed' | 'pointer' | 'keyboard'>('closed');
  const more = useRef<HTMLButtonElement>(null);
  const words = model.words.value;
  const toggle = (event: MouseEvent) => {
    menu.value = menu.value !== 'closed' ? 'closed' : isByKeyboard(event) ? 'keyboard' : 'pointer';
  };
  const close = (giveBack: boolean) => {
    const byKeyboard = menu.value === 'keyboard';
    menu.value = 'closed';
    if (giveBack && byKeyboard) more.current?.focus();
  };
  const shown = menu.value;
  const name = words.chip.menu;
  return (
    <>
      <button ref={more} type="button" class="more" aria-label={name} {...popup(shown !== 'closed')} onClick={toggle}>
        ⋯
      </button>
      {shown !== 'closed' && (
        <ChipMenu
          words={words}
          on={on}
          review={review}
          folded={model.folded.value}
          forOther={model.forOther.value}
          below={(model.place.value?.chip?.top ?? 0) < menuRoom}
          byKeyboard={shown === 'keyboard'}
          opener={more}
          onClose={close}
        />
      )}
    </>
  );
}

const popup = (open: boolean) => ({ 'aria-haspopup': 'menu', 'aria-expanded': open }) as const;

/** A click made by Enter or the space bar counts no presses. */
function isByKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}

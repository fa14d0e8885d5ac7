import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelModel, Shown } from '@/components/coach-model';
import type { Found, PanelDraft } from '@/lib/messages/panel';
import { modifierOf } from '@/lib/wording/keys';
import type { PageWords } from '@/lib/wording/pages/words';

const shownOf = ({ marks, praise, balance, reasons }: PanelDraft): Shown<Found> => ({
  marks,
  ...(praise && { praise }),
  balance,
  reasons,
});

/** Once a suggestion stands in the text, its words are what there is to quote. */
function chosenOf({ chosen, apply }: PanelDraft): Found | undefined {
  if (!chosen || apply.step !== 'applied') return chosen;
  const { text } = apply.suggestion;
  return { ...chosen, end: chosen.start + text.length, quote: ['', text, ''] };
}

/** What the panel shows of a draft, as the card's pieces read it. Theme, folding and places are for the page alone. */
export function modelOf(
  words: ReadonlySignal<PageWords>,
  forOther: ReadonlySignal<boolean>,
  draft: ReadonlySignal<PanelDraft | undefined>,
): PanelModel {
  return {
    words,
    forOther,
    review: computed(() => draft.value && shownOf(draft.value)),
    chosen: computed(() => draft.value && chosenOf(draft.value)),
    suggestions: computed(() => draft.value?.suggestions ?? []),
    apply: computed(() => draft.value?.apply ?? { step: 'idle' }),
    notice: computed(() => draft.value?.notice ?? false),
    modifier: modifierOf(navigator.platform),
    theme: signal('light'),
    keyboard: signal(false),
    folded: signal(false),
    place: signal(undefined),
  };
}

import { join, times } from './plural';
import type { Counted, Texts, Words } from './words';

const fill = (text: string, ...slots: readonly unknown[]): string => {
  let next = 0;
  return text.replace(/\{\}/g, () => String(slots[next++]));
};

const counted = (language: string, { other, ...forms }: Counted): ((count: number) => string) =>
  times(language, { ...forms, other: (count) => fill(other, count) });

/** The texts of a language with their slots open: what components say. */
export function speak({ chip, card, ...texts }: Texts): Words {
  const language = texts.locale.slice(0, 2);
  return {
    ...texts,
    chip: {
      ...chip,
      ideas: counted(language, chip.ideas),
      open: (state) => fill(chip.open, state),
      because: (titles) => fill(chip.because, join(language, titles)),
    },
    card: {
      ...card,
      position: (index, count) => fill(card.position, index, count),
      keyboard: (modifier) => fill(card.keyboard, modifier),
      undo: (modifier) => fill(card.undo, modifier),
      fillInsLeft: counted(language, card.fillInsLeft),
    },
  };
}

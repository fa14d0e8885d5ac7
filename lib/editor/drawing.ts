import type { Span } from '../engine/draft';
import type { Line, Theme } from './palette';
import type { Reading } from './read';

/** A span to underline. `active`: the one whose card is open, on a soft background. */
export interface Mark extends Span {
  line: Line;
  active?: boolean;
}

/** What can be drawn for one editor: marks, by their index in the array last painted. */
export interface Drawing {
  /**
   * Replaces the marks of the reading's editor. Spans without text (absences) get no line.
   * @param layer a box of ours over the page, for what cannot be drawn in the page itself
   */
  paint(reading: Reading, marks: readonly Mark[], theme: Theme, layer: HTMLElement | undefined): void;
  clear(editor: HTMLElement): void;
  clearAll(): void;
  /** How many marks were painted last. */
  count(editor: HTMLElement): number;
  /** Boxes of a mark in viewport coordinates. */
  rectsOf(editor: HTMLElement, index: number): DOMRect[];
}

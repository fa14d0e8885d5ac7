import type { Drawing } from './drawing';
import { markRanges } from './mark-ranges';
import { isTextarea, markAreas } from './textarea/mark-areas';

/** Draws marks in editors of every kind. One for a page. */
export interface Marker extends Omit<Drawing, 'count'> {
  /** Index of the painted mark under a point of the viewport (marks take no pointer events themselves). */
  hitTest(editor: HTMLElement, x: number, y: number): number | undefined;
}

const slack = 3;

const covers = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top - slack && y <= rect.bottom + slack;

/** Makes the marker of a page. */
export function createMarker(): Marker {
  const [ranges, areas] = [markRanges(), markAreas()];
  const drawingOf = (editor: HTMLElement): Drawing => (isTextarea(editor) ? areas : ranges);
  return {
    paint: (reading, ...how) => drawingOf(reading.editor).paint(reading, ...how),
    clear: (editor) => drawingOf(editor).clear(editor),
    clearAll() {
      ranges.clearAll();
      areas.clearAll();
    },
    rectsOf: (editor, index) => drawingOf(editor).rectsOf(editor, index),
    hitTest(editor, x, y) {
      const drawing = drawingOf(editor);
      const at = (index: number): boolean => drawing.rectsOf(editor, index).some((rect) => covers(rect, x, y));
      return Array.from({ length: drawing.count(editor) }, (_, index) => index).find(at);
    },
  };
}

import type { Drawing, Mark } from '../drawing';
import { markStyle, type Theme } from '../palette';
import { drawLines, type Lines, type Underline } from './lines';

/** What lies over a textarea. */
interface Drawn {
  lines: Lines;
  layer: HTMLElement;
  count: number;
}

export const isTextarea = (editor: HTMLElement): editor is HTMLTextAreaElement => editor.nodeName === 'TEXTAREA';

const styled = ({ start, end, line, active }: Mark, theme: Theme): Underline => ({
  start,
  end,
  style: markStyle(line, theme, active === true),
});

/** Draws marks over textareas, whose words have no nodes that a highlight could take. */
export function markAreas(): Drawing {
  const drawn = new Map<HTMLElement, Drawn>();
  const clear = (editor: HTMLElement): void => {
    drawn.get(editor)?.lines.remove();
    drawn.delete(editor);
  };
  return {
    paint({ editor, text }, marks, theme, layer) {
      const isNeeded = marks.some(({ start, end }) => start < end);
      if (!isNeeded || drawn.get(editor)?.layer !== layer) clear(editor);
      if (!isNeeded || !layer || !isTextarea(editor)) return;
      const lines = drawn.get(editor)?.lines ?? drawLines(editor, layer);
      drawn.set(editor, { lines, layer, count: marks.length });
      lines.draw(
        text,
        marks.map((mark) => styled(mark, theme)),
      );
    },
    clear,
    clearAll: () => [...drawn.keys()].forEach(clear),
    count: (editor) => drawn.get(editor)?.count ?? 0,
    rectsOf: (editor, index) => drawn.get(editor)?.lines.boxes(index) ?? [],
  };
}

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markRanges } from '@/lib/editor/mark-ranges';
import { read } from '@/lib/editor/read';

// What is drawn is seen in browsers; here only that nothing is thrown when the site is faster than we are.
beforeEach(() => {
  vi.stubGlobal('Highlight', class extends Set<Range> {});
  vi.stubGlobal('CSS', { highlights: new Map<string, Set<Range>>() });
  document.body.innerHTML = '<div id="here" contenteditable="true">Great post.</div>';
});
afterEach(() => vi.unstubAllGlobals());

const mark = { start: 0, end: 5, line: 'solid' } as const;
const drawn = (): number => [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].length;

it('draws in an editor, and lets be one that the site has taken away', () => {
  const editor = document.getElementById('here')!;
  const reading = read(editor);
  const marks = markRanges();
  marks.paint(reading, [mark], 'light', undefined);
  expect(drawn()).toBe(1);
  editor.remove();
  marks.paint(reading, [{ ...mark, end: 4 }], 'light', undefined);
  expect(drawn()).toBe(0);
});

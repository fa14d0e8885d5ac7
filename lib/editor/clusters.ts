import type { Span } from '../engine/draft';

let segmenter: Intl.Segmenter | undefined;

/**
 * What a person takes for one character, around the code unit at `at`: an emoji sequence, a flag, a letter and its accent.
 * `undefined` where the line ends. Looks at the whole line, for flags are known by counting from their first.
 */
export function clusterAt(text: string, at: number): Span | undefined {
  if (at < 0 || at >= text.length || text[at] === '\n') return undefined;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const start = text.lastIndexOf('\n', at) + 1;
  const [line = ''] = text.slice(start).split('\n', 1);
  const found = segmenter.segment(line).containing(at - start);
  return found && { start: start + found.index, end: start + found.index + found.segment.length };
}

import type { Span } from '../engine/draft';

/** Changes of one editor wait for each other, and follow what those before them did to the text. */
interface Line {
  last: Promise<unknown>;
  spans: Set<Span>;
}

const lines = new WeakMap<HTMLElement, Line>();

function follow({ spans }: Line, done: Span, growth: number): void {
  for (const span of spans) {
    if (span.start < done.end) continue;
    span.start += growth;
    span.end += growth;
  }
}

/**
 * Calls `change` when all earlier changes of this editor are over, with the span as it then is.
 * @param growth by how many UTF-16 units the text grows when `change` succeeds
 */
export function inTurn<Result extends { done: boolean }>(
  editor: HTMLElement,
  { start, end }: Span,
  growth: number,
  change: (span: Span) => Promise<Result>,
): Promise<Result> {
  const line = lines.get(editor) ?? { last: Promise.resolve(), spans: new Set() };
  lines.set(editor, line);
  const span = { start, end };
  line.spans.add(span);
  const turn = line.last
    .then(() => change({ ...span }))
    .then((result) => {
      if (result.done) follow(line, span, growth);
      return result;
    })
    .finally(() => line.spans.delete(span));
  line.last = turn.catch(() => undefined);
  return turn;
}

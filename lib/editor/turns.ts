import type { Span } from '../engine/draft';

/** The changes of an editor that are still to come follow what those before them did to the text. */
const awaited = new WeakMap<HTMLElement, Set<Span>>();

/** Changes wait for each other, also those of two editors: only one can have the keyboard. */
let last: Promise<unknown> = Promise.resolve();

function follow(spans: ReadonlySet<Span>, done: Span, growth: number): void {
  for (const span of spans) {
    if (span.start < done.end) continue;
    span.start += growth;
    span.end += growth;
  }
}

/**
 * Calls `change` when all earlier changes are over, with the span as it then is.
 * @param growth by how many UTF-16 units the text grows when `change` succeeds
 */
export function inTurn<Result extends { done: boolean }>(
  editor: HTMLElement,
  { start, end }: Span,
  growth: number,
  change: (span: Span) => Promise<Result>,
): Promise<Result> {
  const spans = awaited.get(editor) ?? new Set();
  awaited.set(editor, spans);
  const span = { start, end };
  spans.add(span);
  const turn = last
    .then(() => change({ ...span }))
    .then((result) => {
      if (result.done) follow(spans, span, growth);
      return result;
    })
    .finally(() => spans.delete(span));
  last = turn.catch(() => undefined);
  return turn;
}

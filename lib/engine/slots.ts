import type { Draft } from './draft';
import type { Finding } from './finding';
import type { Hit } from './mark';
import { ownWords } from './own-words';
import type { Spoken } from './pack';
import { isAnswer } from './scope';
import { theirWords } from './their';

/** The writer's words by slot, see `Recipe`. */
export type Slots = Record<string, string | undefined>;

const ending = /[\s\u00a0\u202f]*[.!?…]+$/;
const joint = /^[\s,:;–—-]+|[\s,:;–—-]+$/g;

/** What the slots of a finding hold; `found` as for `makeSuggestions`. */
export function slotsOf(
  draft: Draft,
  finding: Finding,
  found: { hit: Hit; at: number } | undefined,
  pack: Spoken,
): Slots {
  const span = draft.text.slice(finding.start, finding.end);
  const place = (inHit: (hit: Hit) => number): number =>
    found === undefined ? finding.end : found.at + inHit(found.hit);
  const from = place(({ phraseStart }) => phraseStart);
  const to = place(({ phraseEnd }) => phraseEnd);
  const opens = Math.max(finding.start, found === undefined ? 0 : place(({ sentenceStart }) => sentenceStart));
  const closes = Math.min(
    finding.end,
    place(({ sentenceEnd }) => sentenceEnd),
  );
  const own = draft.text.slice(opens, closes);
  const end = ending.exec(own)?.[0] ?? '';
  const rest = draft.text.slice(to, Math.max(to, closes - end.length)).replace(joint, '');
  return {
    span: span.slice(0, span.length - (ending.exec(span)?.[0] ?? '').length),
    phrase: draft.text.slice(from, to),
    before: draft.text.slice(opens, from).replace(joint, ''),
    previous: draft.text.slice(finding.start, opens).trim(),
    next: draft.text.slice(closes, finding.end).trim(),
    own: own.slice(0, own.length - end.length),
    rest: rest === '' ? own.slice(0, own.length - end.length) : rest,
    end: end === '' ? undefined : end,
    addressee: draft.addressee,
    their: isAnswer(draft) ? theirWords(draft.parent) : undefined,
    topic: pack.topic?.(withoutOthers(draft.text)),
    draft: draft.text,
  };
}

const stop = ' ; ';

/** What the writer speaks of is neither what others said nor a link. */
const withoutOthers = (text: string): string => ownWords(text, stop).replace(/https?:\/\/\S+/g, stop);

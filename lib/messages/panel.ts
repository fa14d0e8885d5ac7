import * as z from 'zod/mini';
import { ruleId } from '@/lib/policy/shapes';

const offset = z.int().check(z.nonnegative());
const span = { start: offset, end: offset };

const Suggestion = z.strictObject({
  size: z.enum(['trim', 'turn', 'invite']),
  text: z.string(),
  fillIns: z.array(z.strictObject(span)),
});

const Apply = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('idle') }),
  z.strictObject({ step: z.enum(['away', 'waiting', 'applied']), suggestion: Suggestion }),
  z.strictObject({
    step: z.literal('failed'),
    suggestion: Suggestion,
    copy: z.enum(['offered', 'done', 'refused']),
    why: z.enum(['changed', 'left', 'composing', 'blocks', 'refused', 'rolled-back', 'damaged']),
  }),
]);

const Found = z.strictObject({
  rule: ruleId,
  family: z.enum(['broadcast', 'bait', 'risk', 'praise']),
  level: z.enum(['hint', 'suggest', 'caution', 'praise']),
  language: z.string(),
  term: z.exactOptional(offset),
  ...span,
  /** What stands before the marked words in their line, the words, and what follows. */
  quote: z.tuple([z.string(), z.string(), z.string()]),
});

/**
 * What a page shows the panel of the composer last touched; empty while nothing is written. It holds words of the writer:
 * it goes from the page to a page of ours in memory, and is kept nowhere.
 */
export const PanelView = z.strictObject({
  draft: z.exactOptional(
    z.strictObject({
      /** In the order of their importance; the praise, if any, is named apart. */
      marks: z.array(Found),
      praise: z.exactOptional(Found),
      balance: z.enum(['sends', 'opens', 'talks']),
      reasons: z.array(z.string()),
      /** The one that is open; once its suggestion was applied, it is none of the marks any more. */
      chosen: z.exactOptional(Found),
      suggestions: z.array(Suggestion),
      apply: Apply,
      notice: z.boolean(),
    }),
  ),
});

export type PanelView = z.infer<typeof PanelView>;
export type PanelDraft = NonNullable<PanelView['draft']>;
export type Found = z.infer<typeof Found>;

/** Which finding is meant: the page looks for it in its own review, and does nothing when it is no longer there. */
export type FindingRef = Pick<Found, 'rule' | 'start' | 'end'>;

/** What the panel asks of the page: the callbacks of a card that the page alone can do. `text`: the suggestion meant. */
export type PanelAct =
  | { act: 'choose' | 'apply' | 'leave' | 'dismiss' | 'switchOff'; finding: FindingRef; text?: string }
  | { act: 'close' | 'copied' | 'not-copied' | 'seen' };

import { type Signal, signal } from '@preact/signals';
import type { ApplyState, CoachModel, Place } from '@/components/coach-model';
import { type Context, contextOf } from '@/lib/editor/context';
import type { Composer } from '@/lib/editor/find';
import { type Reading, read } from '@/lib/editor/read';
import type { Draft, Span } from '@/lib/engine/draft';
import type { Finding, Review } from '@/lib/engine/finding';
import type { Reviewer } from '@/lib/engine/reviewer';
import type { Suggestion } from '@/lib/engine/rule';
import type { Sending } from './publish';
import type { Stage } from './stage';
import { nextTally, type Tally } from './tally';
import type { World } from './world';

type Writable<Key extends keyof CoachModel> = CoachModel[Key] extends { value: infer Value } ? Signal<Value> : never;

/** The signals that a session writes and its card reads. */
export interface Board {
  theme: Writable<'theme'>;
  review: Signal<Review | undefined>;
  chosen: Signal<Finding | undefined>;
  suggestions: Signal<readonly Suggestion[]>;
  apply: Signal<ApplyState>;
  keyboard: Signal<boolean>;
  notice: Signal<boolean>;
  place: Signal<Place | undefined>;
}

/** Everything of one composer while it is attached. */
export interface Desk {
  world: World;
  composer: Composer;
  /** `undefined` until the rules have come. */
  reviewer: Reviewer | undefined;
  board: Board;
  stage: Stage | undefined;
  reading: Reading;
  context: Context;
  /** The review of the text as it stands, shown or not. */
  full: Review | undefined;
  /** Where the caret stood when the focus left the editor: some editors forget it. */
  left: Span | undefined;
  /** When the text changed last, milliseconds. */
  changedAt: number;
  /** The words of the chosen finding: while they stay, so do its suggestions. */
  chosenWords: string | undefined;
  /** What is visible, by `keyOf`. */
  known: Set<string>;
  /** Rules put aside in this draft. */
  aside: Set<string>;
  tally: Tally;
  /** The publication whose outcome is awaited. */
  sending: Sending | undefined;
  /** Cautions that have opened their card, and those that did so at the publish button, by `keyOf`. */
  warned: Set<string>;
  warnedAtButton: Set<string>;
  /** The suggestion that waits to be written. */
  applying: AbortController | undefined;
  closed: AbortController;
}

/** The desk of a composer that was just found. */
export function openDesk(composer: Composer, world: World): Desk {
  const board: Board = {
    theme: signal('light'),
    review: signal(undefined),
    chosen: signal(undefined),
    suggestions: signal([]),
    apply: signal({ step: 'idle' }),
    keyboard: signal(false),
    notice: world.notice,
    place: signal(undefined),
  };
  const now = world.now();
  return {
    world,
    composer,
    reviewer: world.makeReviewer(),
    board,
    stage: undefined,
    reading: read(composer.editor),
    context: contextOf(composer, world.path()),
    full: undefined,
    left: undefined,
    chosenWords: undefined,
    changedAt: now,
    known: new Set(),
    aside: new Set(),
    tally: nextTally(world.makeId(), now),
    sending: undefined,
    warned: new Set(),
    warnedAtButton: new Set(),
    applying: undefined,
    closed: new AbortController(),
  };
}

/** What the engine is told of the text on this desk. */
export function draftOf({ reading, context, world }: Desk): Draft {
  const { kind, author, addressee, parent } = context;
  return {
    text: reading.text,
    kind,
    author,
    language: world.words.value.locale.slice(0, 2),
    ...(addressee !== undefined && { addressee }),
    ...(parent !== undefined && { parent }),
  };
}

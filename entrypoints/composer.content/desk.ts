import { type Signal, signal } from '@preact/signals';
import type { ApplyState, CoachModel, Place } from '@/components/coach-model';
import { type Context, contextOf } from '@/lib/editor/context';
import type { Composer } from '@/lib/editor/find';
import { readWhole, type Whole } from '@/lib/editor/parts';
import { partsOf } from '@/lib/editor/visible';
import type { Draft, Span } from '@/lib/engine/draft';
import type { Finding, Review } from '@/lib/engine/finding';
import type { Reviewer } from '@/lib/engine/reviewer';
import type { Suggestion } from '@/lib/engine/rule';
import type { Entry } from '@/lib/habits/entry';
import type { Sign } from '@/lib/health/note';
import { keepPace, type Moment, type Pace } from './pace';
import type { Sending } from './publish';
import type { Stage } from './stage';
import { nextTally, type Tally } from './tally';
import { whenOf } from './when';
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

/** A suggestion from its click until it was written or not. */
export interface Applying extends AbortController {
  finding: Finding;
  /** How far it has come; its card says so. */
  state: ApplyState;
}

/** Everything of one draft while it is written: of one composer, or of those that hold the parts of a thread. */
export interface Desk {
  world: World;
  /** The composer last written in. */
  composer: Composer;
  /** Its editor; for a thread those of all its parts, in the order of the page. */
  editors: readonly HTMLElement[];
  /** `undefined` until the rules have come. */
  reviewer: Reviewer | undefined;
  board: Board;
  stage?: Stage | undefined;
  whole: Whole;
  context: Context;
  /** The review of the text as it stands, shown or not. */
  full?: Review | undefined;
  /** Where the caret stood when the focus left an editor: some forget it. */
  left?: { editor: HTMLElement; span: Span };
  /** When the text changed last, milliseconds. */
  changedAt: number;
  /** The words of the chosen finding: while they stay, so do its suggestions. */
  chosenWords?: string | undefined;
  /** What is visible, by `keyOf`. */
  known: Set<string>;
  /** Rules put aside in this draft. */
  aside: Set<string>;
  tally: Tally;
  /** What was told of this composer, for the health of its site. */
  told: Set<Sign>;
  /** Length of the text that stood there before anything was written, UTF-16 units. */
  startedWith: number;
  /** The publication whose outcome is awaited. */
  sending?: Sending | undefined;
  /** The entry of a composer that went before it was known whether an Enter had sent its text. */
  unsent?: Entry | undefined;
  /** Cautions that have opened their card, and those that did so at the publish button, by `keyOf`. */
  warned: Set<string>;
  warnedAtButton: Set<string>;
  /** The suggestions that wait to be written, in the order of the clicks. */
  applying: Set<Applying>;
  /** Has the text looked at when it changes. */
  pace: Pace;
  closed: AbortController;
}

const makeBoard = ({ notice }: World): Board => ({
  theme: signal('light'),
  review: signal(undefined),
  chosen: signal(undefined),
  suggestions: signal([]),
  apply: signal({ step: 'idle' }),
  keyboard: signal(false),
  notice,
  place: signal(undefined),
});

/** The desk of a composer that was just found; `look` is what it does when its text changes. */
export function openDesk(composer: Composer, world: World, look: (desk: Desk, moment: Moment) => void): Desk {
  const now = world.now();
  const editors = editorsOf(composer);
  const whole = readWhole(editors);
  const desk: Desk = {
    world,
    composer,
    editors,
    reviewer: world.makeReviewer(),
    board: makeBoard(world),
    whole,
    context: contextOf(composer, world.path()),
    changedAt: now,
    known: new Set(),
    aside: new Set(),
    // Written before anybody looked: composing all the same, though nobody knows for how long.
    tally: { ...nextTally(world.makeId(), now), activeMs: whole.text.trim() && !composer.prefilled ? 1 : 0 },
    told: new Set(),
    // Whoever writes at once may be done before it is known that a composer is here.
    startedWith: composer.prefilled ? whole.text.length : 0,
    warned: new Set(),
    warnedAtButton: new Set(),
    applying: new Set(),
    pace: keepPace((moment) => look(desk, moment), world.now),
    closed: new AbortController(),
  };
  return desk;
}

/** The editors of one draft: all visible parts where the site knows threads. */
export const editorsOf = (composer: Composer): readonly HTMLElement[] =>
  composer.variant.kinds.some(({ parts }) => parts) ? partsOf(composer) : [composer.editor];

/** Looks again which editors hold the draft: parts of a thread come and go while it is written. */
export function seat(desk: Desk): void {
  const editors = editorsOf(desk.composer);
  for (const gone of desk.editors) if (!editors.includes(gone)) desk.world.marker.clear(gone);
  desk.editors = editors;
}

/** The most that the site takes of each part; chips left out at the beginning of the text count there too. */
function limitOf({ variant: { limit } }: Composer, { parts }: Whole): Pick<Draft, 'limit'> {
  if (!limit) return {};
  const spans = parts.map(({ reading, start }) => ({ start: Math.max(0, start), end: start + reading.text.length }));
  return { limit: { ...limit, most: limit.most + Math.min(0, parts[0]?.start ?? 0), parts: spans } };
}

/** What the engine is told of the text on this desk. */
export function draftOf({ whole, context, world, tally, composer }: Desk): Draft {
  const { kind, author, addressee, parent } = context;
  return {
    text: whole.text,
    kind,
    author,
    language: world.locale.value.slice(0, 2),
    when: whenOf(tally, world.frame.value?.quietPeriods.value ?? [], world.now()),
    ...limitOf(composer, whole),
    ...(addressee !== undefined && { addressee }),
    ...(parent !== undefined && { parent }),
  };
}

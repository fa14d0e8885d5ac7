import { isOnDetour } from './detour';
import { type Evidence, type Gathering, noteDeeds, noteRequests, refuse, wasEmptied } from './evidence';
import type { Composer } from './find';
import { read } from './read';
import { submitOf } from './submit';
import { lookIn } from './visible';

export interface Collection<Verdict> {
  /** Read at each look: the site may put another in its place, with the same text. */
  composer: Composer;
  /** Whether what was pressed surely sends; see `Gesture` of the watcher. */
  sure: boolean;
  /** Says how it ended, or `undefined` to wait for more. Asked last with `over`. */
  judge: (evidence: Evidence) => Verdict | undefined;
  /** Told what silence means so far while the text still stands; an answer may come yet (a video on its way). */
  provisionally: (verdict: Verdict) => void;
  /** Told at once when a publishing request is accepted: the page may be gone before the next look. */
  answered?: () => void;
  /** Requests count from this moment of the page's performance clock on. */
  since: number;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** Aborted: the collection ends at once without a verdict (a newer gesture, a reloaded extension). */
  signal: AbortSignal;
}

/** How long evidence is gathered, and how often the page is looked at meanwhile; milliseconds. */
const evidenceWindow = 15_000;
const lookEvery = 250;
/** How long an answer is awaited while nothing is heard, and how long after its composer went; milliseconds. */
const answerWindow = 60_000;
const answerLag = 3_000;

function toastsOf({ editor, variant }: Composer, page: Document): Element[] {
  const scopes = [page, ...(editor.isConnected ? [editor.getRootNode() as ShadowRoot] : [])];
  return variant.outcome.toast.flatMap((css) => scopes.flatMap((scope) => [...scope.querySelectorAll(css)]));
}

/** The threads that the site's messages of success name now. */
export function begunNow(composer: Composer): string[] {
  const { begun } = composer.variant.outcome;
  const links = begun ? toastsOf(composer, composer.editor.ownerDocument) : [];
  return links.flatMap((link) => new RegExp(begun!).exec(link.getAttribute('href') ?? '')?.[1] ?? []);
}

/** Asked at the gesture: the button may say something else once it was pressed. */
function isScheduled(composer: Composer): boolean {
  const { scheduled, scheduledLabels = [] } = composer.variant.outcome;
  const said = submitOf(composer)?.textContent?.trim() ?? '';
  return scheduledLabels.includes(said) || scheduled.some((css) => lookIn(composer, css).length > 0);
}

const noneYet = { accepted: false, rejected: false, emptied: false, removed: false, toast: false } as const;

type Moment = Pick<Collection<never>, 'composer' | 'sure' | 'since' | 'now' | 'answered'>;
/** `look` brings the evidence up to date. */
type Gathered = Gathering & { look(): void };

/** Begins to gather; call it in the gesture's own event. */
function gather(asked: Moment, signal: AbortSignal): Gathered {
  const { composer, sure, since, now, answered = () => undefined } = asked;
  const page = composer.editor.ownerDocument;
  const scope = composer.editor.getRootNode() as Document | ShadowRoot;
  const scheduled = isScheduled(composer);
  // A part of a thread may hold a picture alone: that it is empty says nothing.
  const isBlank = read(composer.editor).text.trim() === '';
  const gesture = sure ? 'sure' : 'possible';
  const evidence: Evidence = { ...noneYet, gesture, over: false, choice: undefined, scheduled };
  const earlier = new Set(toastsOf(composer, page));
  const look = (): void => {
    const { composer } = asked;
    const isGone = !composer.editor.isConnected;
    // Nobody is led away from a text that was taken.
    const isAway = isGone && isOnDetour(composer, scope, page);
    if (isAway) refuse(evidence);
    evidence.removed = isGone && !isAway;
    evidence.emptied ||= !isBlank && wasEmptied(gathered);
    evidence.toast ||= toastsOf(composer, page).some((toast) => !earlier.has(toast));
  };
  const gathered: Gathered = {
    get composer() {
      return asked.composer;
    },
    evidence,
    acceptedAt: 0,
    deleted: false,
    answered,
    now,
    signal,
    look,
  };
  noteRequests(gathered, since);
  noteDeeds(gathered);
  return gathered;
}

/** Asks the judge about what is to be seen now. */
function askNow<Verdict>({ judge }: Collection<Verdict>, { evidence, look }: Gathered, over = false) {
  look();
  return judge({ ...evidence, over });
}

async function askUntil<Verdict>(
  asked: Collection<Verdict>,
  gathered: Gathered,
  isOver: () => boolean,
): Promise<Verdict | undefined> {
  const { wait, signal } = asked;
  let found: Verdict | undefined;
  while (!signal.aborted && found === undefined && !isOver()) {
    await wait(lookEvery);
    if (!signal.aborted) found = askNow(asked, gathered);
  }
  return found;
}

const isSilent = ({ rejected, accepted, removed, emptied }: Evidence): boolean =>
  !(rejected || accepted || removed || emptied);

/** Says when nothing more is awaited: a minute after `from`, or soon after the composer went without an answer. */
function lateEnd({ evidence, now }: Gathered, from: number): () => boolean {
  let goneAt: number | undefined;
  return () => {
    if (evidence.removed || evidence.emptied) goneAt ??= now();
    return now() - from >= answerWindow || (goneAt !== undefined && now() - goneAt > answerLag);
  };
}

/** What silence means, unless an answer comes late. */
async function outlast<Verdict>(asked: Collection<Verdict>, gathered: Gathered, from: number) {
  const soFar = askNow(asked, gathered, true);
  if (soFar === undefined || !asked.sure || !isSilent(gathered.evidence)) return soFar;
  asked.provisionally(soFar);
  return (await askUntil(asked, gathered, lateEnd(gathered, from))) ?? soFar;
}

/**
 * Gathers for 15 s after a gesture what tells whether the text was really published (composing notes §4) and asks the
 * judge after each look; for up to 60 s while the text stands there and nothing was answered. Call it in the gesture's
 * own event, before the site reacts. Looks at the composer and at the site's message area only; reads no request body.
 * Resolves to the verdict, or `undefined`.
 */
export async function collectOutcome<Verdict>(asked: Collection<Verdict>): Promise<Verdict | undefined> {
  const { now, signal } = asked;
  const finished = new AbortController();
  const gathered = gather(asked, AbortSignal.any([signal, finished.signal]));
  const from = now();
  let found = await askUntil(asked, gathered, () => now() - from >= evidenceWindow);
  if (!signal.aborted) found ??= await outlast(asked, gathered, from);
  finished.abort();
  return signal.aborted ? undefined : found;
}

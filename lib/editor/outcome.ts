import type { OutcomeSigns } from '../sites/adapter';
import { closest } from './closest';
import { isOnDetour } from './detour';
import type { Composer } from './find';
import { read } from './read';
import { submitOf } from './submit';
import { lookIn } from './visible';

/** What was seen after a gesture; the judge of `lib/habits` takes exactly this. */
export interface Evidence {
  gesture: 'sure' | 'possible' | 'none';
  over: boolean;
  accepted: boolean;
  rejected: boolean;
  emptied: boolean;
  removed: boolean;
  toast: boolean;
  choice: 'draft' | 'discarded' | undefined;
  scheduled: boolean;
}

export interface Collection<Verdict> {
  composer: Composer;
  /** Whether what was pressed surely sends; see `Gesture` of the watcher. */
  sure: boolean;
  /** Says how it ended, or `undefined` to wait for more. Asked last with `over`. */
  judge: (evidence: Evidence) => Verdict | undefined;
  /** Requests count from this moment of the page's performance clock on. */
  since: number;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** Aborted: the collection ends at once without a verdict (a newer gesture, a reloaded extension). */
  signal: AbortSignal;
}

/** How long evidence is gathered, and how often the page is looked at meanwhile; milliseconds. */
export const evidenceWindow = 15_000;
const lookEvery = 250;

/** What the person chose by a click inside the site's dialog about unsaved text. */
export function choiceAt(target: Element, { discard, saveDraft }: OutcomeSigns): 'draft' | 'discarded' | undefined {
  if (saveDraft.some((css) => closest(target, css))) return 'draft';
  return discard.some((css) => closest(target, css)) ? 'discarded' : undefined;
}

function toastsOf({ editor, variant }: Composer, page: Document): Element[] {
  const scopes = [page, ...(editor.isConnected ? [editor.getRootNode() as ShadowRoot] : [])];
  return variant.outcome.toast.flatMap((css) => scopes.flatMap((scope) => [...scope.querySelectorAll(css)]));
}

/** A text that is worked on this long after its request was accepted, in milliseconds, was not taken: an error in disguise. */
const longestTaking = 3_000;

/** The evidence of one gesture while it is gathered. */
interface Gathering {
  composer: Composer;
  evidence: Evidence;
  /** When a request was accepted. */
  acceptedAt: number;
  now: () => number;
  /** Aborted when nothing more is gathered. */
  signal: AbortSignal;
}

/** `$` at the end: nothing follows. */
const names = (url: string, part: string): boolean =>
  part.endsWith('$') ? url.endsWith(part.slice(0, -1)) : url.includes(part);

/** Notes the answers of publishing requests that started at `from` or later; their URL and status, never a body. */
function noteRequests(gathering: Gathering, from: number): void {
  const { composer, evidence, now, signal } = gathering;
  const signs = composer.variant.outcome;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.startTime < from || !signs.requests.some((part) => names(entry.name, part))) continue;
      if (entry.responseStatus >= 200 && entry.responseStatus < 300) {
        evidence.accepted = true;
        gathering.acceptedAt = now();
      }
      // 0: the request never came back.
      if (entry.responseStatus >= 400 || entry.responseStatus === 0) evidence.rejected = true;
      if (signs.scheduling?.some((part) => names(entry.name, part))) evidence.scheduled = true;
    }
  });
  observer.observe({ type: 'resource', buffered: false });
  signal.addEventListener('abort', () => observer.disconnect());
}

const refuse = (evidence: Evidence): void => {
  evidence.accepted = false;
  evidence.rejected = true;
};

/** Notes what the person does meanwhile: a choice about unsaved text, or more work on a text that was said to be accepted. */
function noteDeeds(gathering: Gathering): void {
  const { composer, evidence, now, signal } = gathering;
  const { editor, variant } = composer;
  const react = (event: Event): void => {
    const target = event.composedPath()[0] as Element | undefined;
    if (!event.isTrusted || target?.nodeType !== 1) return;
    if (event.type === 'click') evidence.choice = choiceAt(target, variant.outcome) ?? evidence.choice;
    const stands = editor.isConnected && read(editor).text.trim() !== '';
    if (evidence.accepted && stands && now() - gathering.acceptedAt > longestTaking) refuse(evidence);
  };
  for (const type of ['click', 'keydown']) addEventListener(type, react, { capture: true, passive: true, signal });
}

/** Asked at the gesture: the button may say something else once it was pressed. */
function isScheduled(composer: Composer): boolean {
  const { scheduled, scheduledLabels = [] } = composer.variant.outcome;
  const said = submitOf(composer)?.textContent?.trim() ?? '';
  return scheduledLabels.includes(said) || scheduled.some((css) => lookIn(composer, css).length > 0);
}

const noneYet = { accepted: false, rejected: false, emptied: false, removed: false, toast: false } as const;

/**
 * Gathers for 15 s after a gesture what tells whether the text was really published (composing notes §4) and asks the
 * judge after each look. Call it in the gesture's own event, before the site reacts. Looks at the composer and at the
 * site's message area only; reads no request body. Resolves to the verdict, or `undefined`.
 */
export async function collectOutcome<Verdict>(asked: Collection<Verdict>): Promise<Verdict | undefined> {
  const { composer, sure, since, judge, now, wait, signal } = asked;
  const { editor } = composer;
  const page = editor.ownerDocument;
  const scheduled = isScheduled(composer);
  const gesture = sure ? 'sure' : 'possible';
  const evidence: Evidence = { ...noneYet, gesture, over: false, choice: undefined, scheduled };
  const earlier = new Set(toastsOf(composer, page));
  const finished = new AbortController();
  const ended = AbortSignal.any([signal, finished.signal]);
  const gathering: Gathering = { composer, evidence, acceptedAt: 0, now, signal: ended };
  noteRequests(gathering, since);
  noteDeeds(gathering);
  const scope = editor.getRootNode() as Document | ShadowRoot;

  const look = (): Verdict | undefined => {
    // Nobody is led away from a text that was taken.
    const isAway = !editor.isConnected && isOnDetour(composer, scope, page);
    if (isAway) refuse(evidence);
    evidence.removed = !editor.isConnected && !isAway;
    evidence.emptied ||= editor.isConnected && read(editor).text.trim() === '';
    evidence.toast ||= toastsOf(composer, page).some((toast) => !earlier.has(toast));
    return judge({ ...evidence });
  };

  const until = now() + evidenceWindow;
  let found: Verdict | undefined;
  while (!signal.aborted && found === undefined && now() < until) {
    await wait(lookEvery);
    found = look();
  }
  evidence.over = true;
  found ??= signal.aborted ? undefined : look();
  finished.abort();
  return found;
}

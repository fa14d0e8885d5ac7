import type { OutcomeSigns } from '../sites/adapter';
import { closest } from './closest';
import type { Composer } from './find';
import { read } from './read';

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

/** What the person chose by a click inside the site's dialog about unsaved text. */
export function choiceAt(target: Element, { discard, saveDraft }: OutcomeSigns): 'draft' | 'discarded' | undefined {
  if (saveDraft.some((css) => closest(target, css))) return 'draft';
  return discard.some((css) => closest(target, css)) ? 'discarded' : undefined;
}

/** A text that is worked on this long after its request was accepted, in milliseconds, was not taken: an error in disguise. */
const longestTaking = 3_000;

/** The evidence of one gesture while it is gathered. */
export interface Gathering {
  readonly composer: Composer;
  evidence: Evidence;
  /** When a request was accepted. */
  acceptedAt: number;
  /** The person has taken something out since the text was last seen to stand there. */
  deleted: boolean;
  /** Told of every request that was accepted. */
  answered: () => void;
  now: () => number;
  /** Aborted when nothing more is gathered. */
  signal: AbortSignal;
}

/** A site that sends at a plain Enter asks its server within this time, in milliseconds. */
const promptly = 1_000;

/** `$` at the end: nothing follows. */
const names = (url: string, part: string): boolean =>
  part.endsWith('$') ? url.endsWith(part.slice(0, -1)) : url.includes(part);

/** Notes the answers of publishing requests that started at `from` or later; their URL and status, never a body. */
export function noteRequests(gathering: Gathering, from: number): void {
  const { composer, evidence, now, signal } = gathering;
  const signs = composer.variant.outcome;
  // What is asked long after a line break was sent from another composer.
  const mayBreak = evidence.gesture !== 'sure' && composer.variant.mayKeys !== undefined;
  const until = mayBreak ? from + promptly : Number.POSITIVE_INFINITY;
  const pressed = performance.now();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.startTime < from || entry.startTime > until || !signs.requests.some((part) => names(entry.name, part)))
        continue;
      if (entry.responseStatus >= 200 && entry.responseStatus < 300) {
        evidence.accepted = true;
        gathering.acceptedAt = now();
        gathering.answered();
      }
      // 0: the request never came back. What an earlier press asked for may fail; this one's answer is still to come.
      const isRefused = entry.responseStatus >= 400 || entry.responseStatus === 0;
      if (isRefused && entry.startTime >= pressed) evidence.rejected = true;
      if (signs.scheduling?.some((part) => names(entry.name, part))) evidence.scheduled = true;
    }
  });
  // Buffered: a second press begins to gather anew, and the answer may have come before it.
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** What was said to be accepted was not. */
export const refuse = (evidence: Evidence): void => {
  evidence.accepted = false;
  evidence.rejected = true;
};

const erasers = new Set(['Backspace', 'Delete']);

/** Whether this takes text out by the person's own hand; Ctrl+X and Ctrl+Z do so too. */
const takesOut = (event: Event): boolean =>
  event.type === 'cut' ||
  (event instanceof InputEvent && /^(?:delete|historyUndo)/.test(event.inputType)) ||
  (event instanceof KeyboardEvent &&
    (erasers.has(event.key) || ((event.ctrlKey || event.metaKey) && /^[xz]$/i.test(event.key))));

/** Whether the composer was found empty and the person has not emptied it. */
export function wasEmptied(gathering: Gathering): boolean {
  const { editor } = gathering.composer;
  if (!editor.isConnected) return false;
  const isEmpty = read(editor).text.trim() === '';
  if (!isEmpty) gathering.deleted = false;
  return isEmpty && !gathering.deleted;
}

/** Notes what the person does meanwhile: a choice about unsaved text, or more work on a text that was said to be accepted. */
export function noteDeeds(gathering: Gathering): void {
  const { evidence, now, signal } = gathering;
  const react = (event: Event): void => {
    const { editor, variant } = gathering.composer;
    const target = event.composedPath()[0] as Element | undefined;
    if (!event.isTrusted || target?.nodeType !== 1) return;
    if (event.type === 'click') evidence.choice = choiceAt(target, variant.outcome) ?? evidence.choice;
    if (takesOut(event) && editor.contains(target)) gathering.deleted = true;
    const stands = editor.isConnected && read(editor).text.trim() !== '';
    if (evidence.accepted && stands && now() - gathering.acceptedAt > longestTaking) refuse(evidence);
  };
  for (const type of ['click', 'keydown', 'beforeinput', 'cut'])
    addEventListener(type, react, { capture: true, passive: true, signal });
}

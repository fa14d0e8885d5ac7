import type { SiteAdapter } from '../sites/adapter';
import type { Input } from './application';
import { closest, holds } from './closest';
import { choiceAt } from './evidence';
import { type Composer, isEditable, type Place } from './find';
import { insertions, isInput } from './input';
import { read } from './read';
import { checkDenied, checkGone, describeAnew, drop, type Session, type Sessions, sessionAt } from './session';
import { findSubmit, isOff } from './submit';
import { isVisible } from './visible';

/** How a text was sent, or may have been (`sure` false): Enter sends on some pages and breaks the line on others. */
export interface Gesture {
  how: 'click' | 'keys';
  sure: boolean;
  at: number;
}

/**
 * Why a composer is no longer there; `draft` and `discarded` when the person said so in the site's dialog. `denied`: it
 * has become what is never touched (a post that turned into a private message).
 */
export type Ending = 'removed' | 'discarded' | 'draft' | 'denied';

/** What the watcher tells. Every call is a reaction to an event of the person or a change of an attached editor. */
export interface Reactions {
  /** `swapped`: the composer in whose place it came (a site that exchanges its dialog for another). */
  attached(composer: Composer, swapped?: Composer): void;
  /** The person is at work in this one, whatever is pressed. */
  used(composer: Composer): void;
  /** Text or structure changed; may come twice for one key, so gather by frame. */
  changed(composer: Composer): void;
  /** Before the site sees the event: the text is still there to be read. */
  sent(composer: Composer, gesture: Gesture): void;
  /** A step of the site took the editor away; it comes back (`attached` with this one as `swapped`), or is `detached`. */
  away(composer: Composer): void;
  detached(composer: Composer, ending: Ending): void;
}

export interface Watcher {
  attached(): readonly Composer[];
  /** What was done to the text of this composer last. */
  inputOf(composer: Composer): Input;
  /** Attaches the composer around an element that was touched before the site's adapter was there. */
  look(editable: Element): void;
  /** What was written in last, composer or not. */
  writtenIn(): Element | undefined;
  /** Puts another variant that knows its publish button in the place of a composer's own, if there is one. */
  describeAnew(composer: Composer): void;
}

export interface Watch extends Reactions {
  window: Window & typeof globalThis;
  /** The adapter of this page; asked at each discovery, so that a site switched off is left alone at once. */
  site: () => SiteAdapter | undefined;
  /** Something editable was used while there is no adapter. */
  touched: (editable: Element) => void;
  place: () => Place;
  now: () => number;
  later: (ms: number, then: () => void) => void;
  /** Aborted: every listener and observer is gone, nothing is told any more. */
  signal: AbortSignal;
}

const doubleClick = 400;
const discovering = ['pointerdown', 'keydown', 'focusin', ...insertions] as const;
const composition = ['compositionstart', 'compositionend'] as const;

function send({ watch }: Sessions, session: Session, how: Gesture['how'], sure: boolean): void {
  const at = watch.now();
  const { sent } = session;
  // A click that follows an Enter at once is another thing; a second click is not.
  if (sent && at - sent.at < doubleClick && (sent.sure || !sure)) return;
  session.sent = { at, sure };
  watch.sent(session.composer, { how, sure, at });
}

function onKey(sessions: Sessions, session: Session, event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.repeat || event.isComposing || event.keyCode === 229 || event.shiftKey) return;
  const key = event.ctrlKey || event.metaKey ? 'mod+enter' : 'enter';
  const { keys, mayKeys = [] } = session.composer.variant;
  if (keys.includes(key)) send(sessions, session, 'keys', true);
  else if (mayKeys.includes(key)) send(sessions, session, 'keys', false);
}

function onClick(sessions: Sessions, session: Session, target: Element): void {
  const { composer } = session;
  const ending = choiceAt(target, composer.variant.outcome);
  if (ending) {
    session.choice = { ending, at: sessions.watch.now() };
    return;
  }
  // A step in the editor's place has buttons of its own.
  const submit = isVisible(composer.editor) ? findSubmit(composer) : undefined;
  if (submit && !isOff(submit.button) && holds(submit.button, target)) send(sessions, session, 'click', submit.sure);
}

/** Remembered without holding it: a page may throw its editors away. */
function remember(sessions: Sessions, target: Element | undefined): void {
  if (target?.nodeType === 1 && isEditable(target) && sessions.writtenIn?.deref() !== target)
    sessions.writtenIn = new WeakRef(target);
}

function onDiscovery(sessions: Sessions, event: Event): void {
  if (event.type === 'input') remember(sessions, event.composedPath()[0] as Element | undefined);
  const { watch, all } = sessions;
  for (const session of [...all.values()]) {
    checkDenied(sessions, session);
    checkGone(sessions, session);
  }
  const session = sessionAt(sessions, event.composedPath()[0]);
  if (!session) {
    reportTouch(sessions, event.composedPath()[0] as Element | undefined, isInput(event));
    return;
  }
  watch.used(session.composer);
  if (isInput(event)) session.inputAt = watch.now();
  if (event.type === 'input') watch.changed(session.composer);
  if (event.type === 'keydown') onKey(sessions, session, event as KeyboardEvent);
}

const hosts = 'textarea, [contenteditable]:not([contenteditable="false"])';

function reportTouch({ watch, blank, seen }: Sessions, target: Element | undefined, isWritten = false): void {
  if (target?.nodeType !== 1 || watch.site() !== undefined || !isEditable(target)) return;
  const editor = closest(target, hosts) as HTMLElement | undefined;
  // What comes after the focus alone is the site's own text, not the person's.
  if (editor && isWritten && !seen.has(editor)) {
    seen.add(editor);
    if (read(editor).text.trim() === '') blank.add(editor);
  }
  watch.touched(target);
}

/** What has the keyboard, across open shadow roots. */
function focused(document: Document): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ?? undefined;
}

function onAnyClick(sessions: Sessions, event: Event): void {
  const target = event.composedPath()[0] as Element | undefined;
  if (target?.nodeType !== 1) return;
  for (const session of [...sessions.all.values()]) onClick(sessions, session, target);
}

/** Chromium marks the end of some compositions as untrusted (measured); it can only end what a trusted start began. */
function onComposition({ all }: Sessions, event: Event): void {
  const [target] = event.composedPath();
  if (!(target instanceof Node)) return;
  for (const session of all.values())
    if (session.composer.editor.contains(target)) session.composing = event.type === 'compositionstart';
}

type React = (sessions: Sessions, event: Event) => void;

function listen(sessions: Sessions, types: readonly string[], react: React): void {
  const { window, signal } = sessions.watch;
  const heed = (event: Event): void => {
    if (event.isTrusted || event.type === 'compositionend') react(sessions, event);
  };
  for (const type of types) window.addEventListener(type, heed, { capture: true, passive: true, signal });
}

/** Starts watching a page. Only trusted events count; nothing runs between events while no composer is attached. */
export function watchComposers(watch: Watch): Watcher {
  const sessions: Sessions = { watch, all: new Map(), seen: new WeakSet(), blank: new WeakSet() };
  const { all } = sessions;
  listen(sessions, discovering, onDiscovery);
  listen(sessions, ['click'], onAnyClick);
  listen(sessions, composition, onComposition);
  // Somebody may be writing already: where a place is switched on, its pages stand open.
  reportTouch(sessions, focused(watch.window.document));
  watch.signal.addEventListener('abort', () => {
    for (const session of [...all.values()]) drop(sessions, session);
  });
  return {
    attached: () => [...all.values()].map(({ composer }) => composer),
    writtenIn: () => sessions.writtenIn?.deref(),
    describeAnew: (composer) => describeAnew(sessions, composer),
    look: (editable) => void sessionAt(sessions, editable),
    inputOf({ editor }) {
      const { inputAt = 0, alteredAt = 0, composing = false } = all.get(editor) ?? {};
      return { at: inputAt, alteredAt, composing };
    },
  };
}

import { isOnDetour } from './detour';
import type { Composer } from './find';
import { findAgain, findComposer, isDenied } from './find';
import { findInstead } from './instead';
import { read } from './read';
import { isVisible } from './visible';
import type { Ending, Watch } from './watch';

/** A composer while it is attached. */
export interface Session {
  composer: Composer;
  observers: (MutationObserver | ResizeObserver)[];
  /** Time of the last input, 0 when there was none. */
  inputAt: number;
  /** Time of the last change of its text, whoever made it; 0 when there was none. */
  alteredAt: number;
  /** What stood there last while it was in the page: Lexical empties what it lets go of. */
  text: string;
  /** The last gesture. */
  sent: { at: number; sure: boolean } | undefined;
  composing: boolean;
  /** The last choice in the site's dialog about unsaved text. */
  choice: { ending: Ending; at: number } | undefined;
  /** What the editor stood in when it was found: the page, or a shadow root of it. */
  scope: ParentNode;
  /** A step of the site took the editor away; it is awaited back. */
  away: boolean;
}

/** The attached composers of a page, by their editor. */
export interface Sessions {
  watch: Watch;
  all: Map<HTMLElement, Session>;
  writtenIn?: WeakRef<Element>;
  /** Editables that were written in before the site's adapter had come, and those of them that were empty then. */
  seen: WeakSet<Element>;
  blank: WeakSet<Element>;
}

const swapTolerance = 300;
/** A busy page may take its time to remove what it has hidden; what stays hidden longer is not looked after. */
const hiddenTolerance = 10_000;
const choiceCounts = 5000;

/** Lets go of a composer without a word. */
export function drop({ all }: Sessions, { composer, observers }: Session): void {
  for (const observer of observers) observer.disconnect();
  all.delete(composer.editor);
}

/** Looks for the editor that the site has put back in place of one that was away; says whether there is one. */
function comeBack(sessions: Sessions, session: Session): boolean {
  const { watch, all } = sessions;
  if (!session.away || !watch.site()) return false;
  const found = findAgain(session.composer, session.scope, watch.place()).find(({ editor }) => !all.has(editor));
  if (found) attach(sessions, found, session);
  return found !== undefined;
}

function finish(sessions: Sessions, session: Session, waited: number): void {
  const { watch, all } = sessions;
  const { composer, choice } = session;
  if (watch.signal.aborted || all.get(composer.editor) !== session) return;
  if (composer.editor.isConnected) {
    if (!isVisible(composer.editor) && waited < hiddenTolerance) finishLater(sessions, session, waited * 2);
    return;
  }
  if (isOnDetour(composer, session.scope, watch.window.document)) {
    if (!session.away) watch.away(composer);
    session.away = true;
    return;
  }
  if (comeBack(sessions, session)) return;
  drop(sessions, session);
  const said = choice && watch.now() - choice.at < choiceCounts ? choice.ending : undefined;
  watch.detached(composer, said ?? 'removed');
}

/** Ends the session if the editor is not in the page once a site has had time to bring it back. */
function finishLater(sessions: Sessions, session: Session, after = swapTolerance): void {
  sessions.watch.later(after, () => finish(sessions, session, after));
}

/** Lets go of a composer that its site's adapter forbids by now: what matters is what it is when it is used. */
export function checkDenied(sessions: Sessions, session: Session): void {
  const { composer } = session;
  if (!sessions.all.has(composer.editor) || !isDenied(composer.editor, composer.site, sessions.watch.place())) return;
  drop(sessions, session);
  sessions.watch.detached(composer, 'denied');
}

/** Looks whether the editor left the page, and ends the session if nothing brings it back in time. */
export function checkGone(sessions: Sessions, session: Session): void {
  if (session.composer.editor.isConnected || comeBack(sessions, session)) return;
  finishLater(sessions, session);
}

function observe(sessions: Sessions, session: Session): void {
  const { window, changed, now } = sessions.watch;
  const { editor } = session.composer;
  const text = new window.MutationObserver(() => {
    session.alteredAt = now();
    if (editor.isConnected) session.text = read(editor).text;
    changed(session.composer);
  });
  text.observe(editor, { childList: true, characterData: true, subtree: true });
  // Also told when the editor leaves the page with whatever ancestor, so that nobody has to watch the page; in Firefox
  // already when a dialog closes, and the site takes the editor away a frame later.
  const box = new window.ResizeObserver(() => finishLater(sessions, session));
  box.observe(editor);
  session.observers.push(text, box);
}

/** What stood in it last; of a text area nobody tells when it changes, but it keeps what it holds. */
const lastText = ({ composer: { editor }, text }: Session): string =>
  editor.nodeName === 'TEXTAREA' ? read(editor).text : text;

/** The composer that went and came back as another: with its text, or it is a neighbour. */
function replacedBy({ all }: Sessions, { variant, editor }: Composer): Session | undefined {
  const isSame = (session: Session): boolean =>
    session.composer.variant.id === variant.id &&
    !session.composer.editor.isConnected &&
    lastText(session) === read(editor).text;
  return [...all.values()].find(isSame);
}

function attach(sessions: Sessions, found: Composer, gone = replacedBy(sessions, found)): Session {
  const { all, watch, blank } = sessions;
  if (gone) drop(sessions, gone);
  const prefilled = gone ? gone.composer.prefilled : found.prefilled && !blank.has(found.editor);
  const composer = { ...found, prefilled };
  const kept = { inputAt: gone?.inputAt ?? 0, alteredAt: gone?.alteredAt ?? 0, sent: gone?.sent, choice: gone?.choice };
  const scope = composer.editor.getRootNode() as Document | ShadowRoot;
  const { text } = read(composer.editor);
  const session: Session = { composer, observers: [], text, composing: false, scope, away: false, ...kept };
  all.set(composer.editor, session);
  observe(sessions, session);
  watch.attached(composer, gone?.composer);
  return session;
}

/** A composer whose publish button is not where its variant says: another variant that finds one takes over. */
export function describeAnew(sessions: Sessions, composer: Composer): void {
  const session = sessions.all.get(composer.editor);
  const found = session && findInstead(composer, sessions.watch.place());
  if (found) attach(sessions, found, session);
}

/** The session around an event's innermost target: one that is there, or a new one where a composer is found. */
export function sessionAt(sessions: Sessions, target: EventTarget | undefined): Session | undefined {
  const element = target as Element | undefined;
  if (element?.nodeType !== 1) return undefined;
  for (const session of sessions.all.values()) if (session.composer.editor.contains(element)) return session;
  const { site, place } = sessions.watch;
  const adapter = site();
  const found = adapter && findComposer(element, adapter, place());
  return found && attach(sessions, found);
}

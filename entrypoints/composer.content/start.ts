import { computed, effect, signal } from '@preact/signals';
import { createMarker, type Marker } from '@/lib/editor/mark';
import { skeletonOf } from '@/lib/editor/skeleton';
import { type Watcher, watchComposers } from '@/lib/editor/watch';
import type { SentEntry } from '@/lib/habits/entry';
import type { Note } from '@/lib/health/note';
import type { Skeleton } from '@/lib/health/skeleton';
import type { PanelPort } from '@/lib/messages/panel-port';
import type { Change } from '@/lib/policy/change';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { type Desks, makeDesks, onBlur, onClick, onKey } from './desks';
import { type Knowledge, makeKnowledge, type Source } from './knowledge';
import { makeId } from './make-id';
import { onModifier, onReach } from './reach';
import { servePanel } from './serve-panel';
import type { OwnPage, World } from './world';

/** What a page hands the coach: everything that lies beyond the page itself. */
export interface Means extends Source {
  /** The adapter, where no host tells it: our own practice page. */
  site?: SiteAdapter;
  practice: boolean;
  onFrameChanged(changed: () => void): () => void;
  onSkeletonAsked(make: () => unknown): () => void;
  save(entry: SentEntry, wait: World['wait']): Promise<boolean>;
  patch(change: Change): void;
  note(note: Note): void;
  openPage(page: OwnPage): void;
  /** Calls back with each panel that opens on this page. */
  onPanel(opened: (port: PanelPort) => void): () => void;
  /** `false` once the extension was reloaded or removed under the page. */
  alive(): boolean;
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Coaches on this page until the returned function is called or the extension is gone. Nothing runs before something editable is touched. */
export function startCoaching(means: Means): () => void {
  const ended = new AbortController();
  const knowledge = makeKnowledge(means.practice ? undefined : location.hostname, means, wait);
  const watching: { watcher?: Watcher } = {};
  const world = makeWorld(means, knowledge, watching, ended.signal);
  const desks = makeDesks(world);
  const end = (): void => {
    ended.abort();
    desks.close();
    world.marker.clearAll();
  };
  /** Asked at every discovery: a site switched off is left alone, and an orphan of a reloaded extension goes. */
  const site = (): SiteAdapter | undefined => {
    if (!means.alive()) end();
    const frame = knowledge.frame.value;
    return ended.signal.aborted || !frame?.coaching.value ? undefined : (means.site ?? frame.adapter);
  };
  watching.watcher = watch(desks, world, knowledge, site, watching);
  for (const type of ['focus', 'visibilitychange'])
    window.addEventListener(type, site, { capture: true, signal: ended.signal });
  const stops = [
    means.onFrameChanged(() => void knowledge.renew()),
    means.onSkeletonAsked(() => bare(watching.watcher?.writtenIn(), site())),
    means.onPanel((port) => servePanel(desks, world, port)),
    effect(() => showFrame(desks, knowledge)),
  ];
  ended.signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  return end;
}

function makeWorld(means: Means, knowledge: Knowledge, watching: { watcher?: Watcher }, ended: AbortSignal): World {
  return {
    ...knowledge,
    marker: createMarker(),
    // The practice page is ours: there the coach need not hide.
    inPage: computed(() => means.practice || knowledge.frame.value?.interface.value === 'page'),
    panels: signal(0),
    notice: signal(false),
    inputOf: (composer) => watching.watcher?.inputOf(composer) ?? { at: 0, alteredAt: 0, composing: false },
    save: (entry) => means.save(entry, wait),
    patch: means.patch,
    note: ({ site, variant }, what) => {
      if (!means.practice && knowledge.frame.value?.recording.value)
        means.note({ site: site.id, variant: variant.id, what });
    },
    describeAnew: (composer) => watching.watcher?.describeAnew(composer),
    openPage: means.openPage,
    wake: () => void (means.practice || means.askFrame(undefined)),
    path: () => location.pathname + location.search,
    now: Date.now,
    wait,
    makeId,
    signal: ended,
    practice: means.practice,
    siteOf: (composer) => composer.site.id,
  };
}

function watch(
  desks: Desks,
  world: World,
  knowledge: Knowledge,
  site: () => SiteAdapter | undefined,
  watching: { watcher?: Watcher },
): Watcher {
  const { signal } = world;
  const hear = hearWhileOpen(desks, (until) => listen(desks, world.marker, until), signal);
  return watchComposers({
    ...desks,
    attached(composer, swapped) {
      void knowledge.ready();
      desks.attached(composer, swapped);
      hear();
    },
    detached(composer, ending) {
      desks.detached(composer, ending);
      hear();
    },
    touched(editable) {
      if (!knowledge.frame.value) void knowledge.meet().then(() => watching.watcher?.look(editable));
    },
    window,
    site,
    place: () => location,
    now: Date.now,
    later: (ms, then) => void setTimeout(then, ms),
    signal,
  });
}

/** Listens to what matters to open composers alone, as long as there is one. Returns what looks whether there is. */
function hearWhileOpen(desks: Desks, hear: (until: AbortSignal) => void, ended: AbortSignal): () => void {
  let heard: AbortController | undefined;
  return () => {
    const isOpen = [...desks.all()].length > 0;
    if (isOpen === (heard !== undefined)) return;
    heard?.abort();
    heard = isOpen ? new AbortController() : undefined;
    if (heard) hear(AbortSignal.any([heard.signal, ended]));
  };
}

function listen(desks: Desks, marker: Marker, signal: AbortSignal): void {
  const heed = <Type extends keyof WindowEventMap>(
    type: Type,
    react: (desks: Desks, event: WindowEventMap[Type]) => void,
    passive = true,
  ): void =>
    window.addEventListener(type, (event) => event.isTrusted && react(desks, event), {
      capture: true,
      signal,
      passive,
    });
  heed('click', (_, event) => onClick(desks, marker, event));
  // May take the key for itself.
  heed('keydown', onKey, false);
  heed('keydown', onModifier);
  heed('pointerover', onReach);
  heed('focusin', onReach);
  heed('blur', onBlur);
}

const bare = (editor: Element | undefined, site: SiteAdapter | undefined): Skeleton | undefined =>
  editor && site && skeletonOf(editor, site, location);

/** A changed setting shows at once in every open composer. */
function showFrame(desks: Desks, { frame, hasRules, makeReviewer }: Knowledge): void {
  if (!frame.value || !hasRules.value) return;
  for (const desk of desks.all()) {
    desk.reviewer = makeReviewer();
    desks.changed(desk.composer);
  }
}

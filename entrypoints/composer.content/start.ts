import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Composer, siteOf } from '@/lib/editor/find';
import { createMarker } from '@/lib/editor/mark';
import { type Watcher, watchComposers } from '@/lib/editor/watch';
import { compile } from '@/lib/engine/compile';
import type { Pack, PackData } from '@/lib/engine/pack';
import type { Program } from '@/lib/engine/program';
import { makeReviewer, type Reviewer } from '@/lib/engine/reviewer';
import type { Rule } from '@/lib/engine/rule';
import type { Entry } from '@/lib/habits/entry';
import { fromData } from '@/lib/languages/carry';
import { detector } from '@/lib/languages/detect';
import { grammars } from '@/lib/languages/grammars';
import type { Change } from '@/lib/policy/change';
import type { Effective } from '@/lib/policy/effective';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { pickWords } from '@/lib/wording/pick';
import { makeDesks, onClick, onKey } from './desks';
import type { OwnPage, World } from './world';

/** What a page hands the coach: everything that lies beyond the page itself. */
export interface Means {
  sites: readonly SiteAdapter[];
  /** The adapter, where the host does not tell it: our own practice page. */
  site?: SiteAdapter;
  practice: boolean;
  /** What holds on this site; `undefined` when nobody answers. */
  askFrame(site: string): Promise<Effective | undefined>;
  onFrameChanged(changed: () => void): () => void;
  /** The rules of all languages; `undefined` when nobody answers. */
  askPacks(): Promise<readonly PackData[] | undefined>;
  save(entry: Entry, wait: World['wait']): Promise<boolean>;
  patch(change: Change): void;
  openPage(page: OwnPage): void;
  /** `false` once the extension was reloaded or removed under the page. */
  alive(): boolean;
}

/** Coaches on this page until the returned function is called or the extension is gone. Nothing runs before a composer is touched. */
export function startCoaching(means: Means): () => void {
  const adapter = means.site ?? siteOf(means.sites, location.hostname);
  if (!adapter) return () => {};
  const ended = new AbortController();
  const frame = signal<Effective | undefined>(undefined);
  const packs = signal<readonly Pack[]>([]);
  const words = computed(() => pickWords(frame.value?.language.value, navigator.languages));
  const marker = createMarker();
  const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  let inputOf: Watcher['inputOf'] = () => ({ at: 0, composing: false });
  const world: World = {
    marker,
    frame,
    words,
    wait,
    inputOf: (composer: Composer) => inputOf(composer),
    makeReviewer: reviewers(packs, frame),
    explain: (rule) => ruleOf(packs.value, rule, words.value.locale.slice(0, 2)),
    save: (entry) => means.save(entry, wait),
    patch: means.patch,
    openPage: means.openPage,
    path: () => location.pathname,
    now: Date.now,
    makeId: () => crypto.randomUUID(),
    signal: ended.signal,
    practice: means.practice,
    siteOf: ({ site }) => site.id,
  };
  const desks = makeDesks(
    world,
    computed(() => frame.value?.chipFolded.value ?? false),
  );

  let asked = false;
  const ask = async (): Promise<void> => {
    asked = true;
    const [answer, data] = await Promise.all([
      means.askFrame(adapter.id),
      packs.value.length ? undefined : means.askPacks(),
    ]);
    if (data) packs.value = fromData(data, grammars);
    if (answer) frame.value = answer;
    asked = answer !== undefined && packs.value.length > 0;
  };
  const end = (): void => {
    ended.abort();
    desks.close();
    marker.clearAll();
  };
  /** Asked at every discovery, so that a site switched off is left alone, and an orphan of a reloaded extension goes. */
  const site = (): SiteAdapter | undefined => {
    if (!means.alive()) {
      end();
      return undefined;
    }
    return frame.value?.coaching.value === false ? undefined : adapter;
  };

  const watcher = watchComposers({
    ...desks,
    attached(composer, swapped) {
      if (!asked) void ask();
      desks.attached(composer, swapped);
    },
    window,
    site,
    place: () => location,
    now: Date.now,
    later: (ms, then) => void setTimeout(then, ms),
    signal: ended.signal,
  });
  inputOf = watcher.inputOf;

  const { signal: over } = ended;
  const heed = { capture: true, signal: over };
  window.addEventListener('click', (event) => event.isTrusted && onClick(desks, marker, event), {
    ...heed,
    passive: true,
  });
  window.addEventListener('keydown', (event) => event.isTrusted && onKey(desks, event), heed);
  for (const type of ['focus', 'visibilitychange']) window.addEventListener(type, site, heed);
  over.addEventListener(
    'abort',
    means.onFrameChanged(() => void ask()),
  );
  over.addEventListener(
    'abort',
    effect(() => showFrame(desks, frame.value, world)),
  );
  return end;
}

/** A changed setting shows at once in every open composer. */
function showFrame(desks: ReturnType<typeof makeDesks>, frame: Effective | undefined, world: World): void {
  if (!frame) return;
  for (const desk of desks.all()) {
    desk.reviewer = world.makeReviewer();
    desks.changed(desk.composer);
  }
}

const ruleOf = (packs: readonly Pack[], id: string, language: string): Rule | undefined =>
  packs.find((pack) => pack.language === language)?.rules.find((rule) => rule.id === id);

/** Makes reviewers over one program, built when the rules have come and again when the organisation's words change. */
function reviewers(
  packs: ReadonlySignal<readonly Pack[]>,
  frame: ReadonlySignal<Effective | undefined>,
): () => Reviewer | undefined {
  let program: Program | undefined;
  let built = '';
  return () => {
    if (packs.value.length === 0 || !frame.value) return undefined;
    const terms = frame.value.houseWords.value;
    const wanted = JSON.stringify(terms);
    if (!program || wanted !== built) program = compile(packs.value, detector, terms);
    built = wanted;
    return makeReviewer(program, { off: new Set(frame.value.rulesOff.value) });
  };
}

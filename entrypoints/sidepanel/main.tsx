import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { type Item, Panel } from '@/components/panel';
import { explain, nameReason } from '@/lib/languages/packs';
import type { Reply } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import { hostOf } from '@/lib/policy/address';
import { readEffective } from '@/lib/storage/frame';
import { keepLoaded } from '@/lib/storage/live';
import { readSettings } from '@/lib/storage/settings';
import { pickPageWords } from '@/lib/wording/pages/pick';
import { explainTerm } from '../composer.content/explain-term';
import { callbacksOf, change } from './callbacks';
import { calmOf, type Situation } from './calm';
import { followFront } from './follow';
import { modelOf } from './model';

const following = followFront();
const frame = signal<Reply<'frame.get'>>();
const words = computed(() => pickPageWords(frame.value?.language.value, navigator.languages));
const host = computed(() => following.front.value?.host);
const draft = computed(() => following.view.value.draft);
const forOther = computed(() => frame.value?.forOther ?? false);
const languageNow = () => words.value.locale.slice(0, 2);
const model = modelOf(words, forOther, draft);

const on = callbacksOf(
  following,
  {
    explain: ({ rule, term }) =>
      term === undefined ? explain(rule, languageNow()) : explainTerm(frame.value, term, words.value),
    nameReason: (reason) => nameReason(reason, languageNow()),
  },
  () => (draft.value ? [...draft.value.marks, ...(draft.value.praise ? [draft.value.praise] : [])] : []),
);

const reload = keepLoaded(
  async () => {
    const answer = await send('frame.get', host.value === undefined ? {} : { host: host.value });
    return answer && !('refused' in answer) ? answer : readEffective(Date.now());
  },
  (next) => {
    frame.value = next;
    document.documentElement.lang = words.value.locale;
    document.title = words.value.panel.title;
  },
);

effect(() => {
  host.value;
  void reload();
});

function situation(): Situation | undefined {
  if (!frame.value) return undefined;
  const { adapter } = frame.value;
  const site = adapter && { id: adapter.id, name: String(adapter.name) };
  return { words: words.value, frame: frame.value, site, contact: following.contact.value };
}

function itemsOf({ words: { chip, popup }, frame: { coaching }, site }: Situation): readonly Item[] {
  return [
    [chip.summary, on.onOpenSummary],
    ...(coaching.value ? [[chip.pause, on.onPause] as const] : []),
    [forOther.value ? chip.forMyself : chip.forOther, () => on.onForOther(!forOther.value)],
    ...(coaching.value && site ? [[chip.siteOff, () => leaveAlone(site.id)] as const] : []),
    [popup.options, on.onOpenOptions],
  ];
}

/** Where the person switched a place on, that place is meant, not every page that its adapter serves. */
async function leaveAlone(siteOff: string): Promise<void> {
  const { places } = await readSettings();
  const place = places.find(({ origin }) => hostOf(origin) === host.value);
  change(place ? { placeOff: place.origin } : { siteOff });
}

function App() {
  const now = situation();
  if (!now) return null;
  const calm = calmOf(now, {
    onResume: () => change({ pauseMinutes: 0 }),
    onOptions: on.onOpenOptions,
    onSiteOn: (siteOn) => change({ siteOn }),
    onMoveHere: () => change({ interface: 'panel' }),
  });
  return <Panel model={model} on={on} calm={calm} items={itemsOf(now)} />;
}

render(<App />, document.body);

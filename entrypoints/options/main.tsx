import { signal } from '@preact/signals';
import { render } from 'preact';
import { watchAccess } from '@/lib/access/grants';
import { explain } from '@/lib/languages/packs';
import { send } from '@/lib/messages/send';
import { nameOf } from '@/lib/sites/sites';
import type { Done } from '@/lib/storage/attempt';
import { keepLoaded } from '@/lib/storage/live';
import { openLog } from '@/lib/storage/log';
import { archiveActs, importing } from './archive-acts';
import { healthActs, shown } from './health-acts';
import { loadView } from './load';
import { type Acts, Options, type View } from './options';
import { pathActs } from './path-acts';
import { placeActs } from './place-acts';

const log = openLog();
const view = signal<View>();
/** One line about the last act; what is loaded meanwhile leaves it there to be read out. */
const said = signal<string>();

const reload = keepLoaded(
  () => loadView(log, Date.now()),
  (next) => {
    document.documentElement.lang = next.words.locale;
    document.title = next.words.options.title;
    view.value = next;
  },
);

/** Emptied first: a live region that is given the same line again is not read out again. */
async function tell(act: () => Promise<string>): Promise<void> {
  said.value = undefined;
  const line = await act();
  await reload();
  said.value = line;
}

watchAccess(() => void reload());
// The log and what is seen of the sites go on while another tab is in front.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void reload();
});

function actsFor(now: View): Acts {
  const { words, placeWords, health } = now;
  return {
    health: healthActs({ words, health, log, tell }),
    siteName: (id) => nameOf(id) ?? placeWords.anywhere,
    ruleTitle: (id) => explain(id, words.locale.slice(0, 2))?.title ?? id,
    onSet: (change) =>
      tell(async () => {
        const answer = await send('settings.change', change);
        return answer && 'changed' in answer ? words.options.saved : words.options.notSaved;
      }),
    archive: archiveActs(log),
    places: placeActs(now, tell),
    path: pathActs(now, tell),
    onRemove: (id) => tell(async () => removed(words, await log.remove(id))),
    onRemoveAll: () => tell(async () => removed(words, await log.deleteAll())),
  };
}

const removed = ({ log: lines }: View['words'], done: Done<undefined>): string =>
  'failure' in done ? lines.notDeleted : lines.deleted;

function App() {
  return view.value ? (
    <Options view={view.value} said={said.value} shown={shown.value} importing={importing} on={actsFor(view.value)} />
  ) : null;
}

render(<App />, document.body);

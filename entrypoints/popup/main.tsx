import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askAccess } from '@/lib/access/ask';
import { watchAccess } from '@/lib/access/grants';
import { explain } from '@/lib/languages/packs';
import { send } from '@/lib/messages/send';
import { nameOf } from '@/lib/sites/sites';
import { keepLoaded } from '@/lib/storage/live';
import { openLog } from '@/lib/storage/log';
import type { Restated } from '@/lib/storage/log/keep';
import { showDot } from '../background/dot';
import { isDone, type Outcome } from './done';
import { type Asked, loadView, thisWeek, turnWeek } from './load';
import { openPanel } from './open-panel';
import { type Acts, Popup, type View } from './popup';

const log = openLog();
const view = signal<View>();
const hasFailed = signal(false);
let windowId = -1;
let asked: Asked = { monday: thisWeek(Date.now()), detailed: false };

const reload = keepLoaded(
  () => loadView(log, asked, Date.now()),
  (next) => {
    document.documentElement.lang = next.words.locale;
    document.title = next.words.popup.title;
    view.value = next;
    void showDot(log, Date.now());
  },
);

watchAccess(() => void reload());

/** Shows what an act has changed, or that it has not; the answer says which. */
async function reloadAfter(act: Promise<Outcome>): Promise<boolean> {
  const done = isDone(await act.catch(() => undefined));
  hasFailed.value = !done;
  await reload();
  return done;
}

/** Words for a question go with the text that asked it. */
async function restate(id: string, as: Restated): Promise<Outcome> {
  const done = await log.restate(id, as);
  return isDone(done) && as === 'notSent' ? send('settings.change', { loopLabel: { id } }) : done;
}

function turn(by: -1 | 1): void {
  if (by < 0 && !view.value?.hasEarlier) return;
  asked = { ...asked, monday: turnWeek(asked.monday, by, Date.now()) };
  void reload();
}

function actsFor({ words, placeWords }: View): Acts {
  return {
    explain: (id) => explain(id, words.locale.slice(0, 2)),
    siteName: (id) => nameOf(id) ?? placeWords.anywhere,
    onTurn: turn,
    onDetails: (detailed) => {
      asked = { ...asked, detailed };
      void reload();
    },
    onRestate: (id, as) => reloadAfter(restate(id, as)),
    onClose: (id, how) => reloadAfter(log.closeThread(id, how)),
    onPurpose: (id, purpose) => reloadAfter(log.setPurpose(id, purpose)),
    onLabel: (id, label) => reloadAfter(send('settings.change', { loopLabel: { id, ...(label && { label }) } })),
    onKeep: (text, week) => reloadAfter(send('settings.change', { plan: { text, week } })),
    onDrop: (planDropped) => reloadAfter(send('settings.change', { plan: null, planDropped })),
    onChangeSeen: (changeSeen) => reloadAfter(send('settings.change', { changeSeen })),
    onNoticeSeen: () => reloadAfter(send('settings.change', { noticeSeen: true })),
    onForMyself: () => reloadAfter(send('settings.change', { forOther: false })),
    onCoachHere: ({ origin, site }) => askAccess({ origin, site }).then(reload),
    onSeePlaces: () => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#places') }),
    onOpenPanel: () => openPanel(windowId),
    onResume: () => reloadAfter(send('settings.change', { pauseMinutes: 0 })),
  };
}

function App() {
  return view.value ? <Popup view={view.value} hasFailed={hasFailed.value} on={actsFor(view.value)} /> : null;
}

void browser.windows.getCurrent().then(({ id = -1 }) => {
  windowId = id;
});
addEventListener('keydown', ({ key, target }) => {
  // In a field the arrows move the caret.
  if (target instanceof Element && target.matches('input, textarea')) return;
  if (key === 'ArrowLeft') turn(-1);
  if (key === 'ArrowRight') turn(1);
});
render(<App />, document.body);

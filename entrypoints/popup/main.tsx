import { signal } from '@preact/signals';
import { render } from 'preact';
import { explain } from '@/lib/languages/packs';
import { sites } from '@/lib/sites/sites';
import { watchEffective } from '@/lib/storage/frame';
import { openLog } from '@/lib/storage/log';
import { writeSettings } from '@/lib/storage/settings';
import { loadView, thisWeek, turnWeek } from './load';
import { type Acts, Popup, type View } from './popup';

const log = openLog();
const view = signal<View>();
let monday = thisWeek(Date.now());

async function refresh(): Promise<void> {
  const next = await loadView(log, monday, Date.now());
  document.documentElement.lang = next.words.locale;
  document.title = next.words.popup.title;
  view.value = next;
}

async function refreshAfter(act: Promise<unknown>): Promise<void> {
  await act;
  await refresh();
}

function turn(by: -1 | 1): void {
  if (by < 0 && !view.value?.hasEarlier) return;
  monday = turnWeek(monday, by, Date.now());
  refresh();
}

function actsFor({ words }: View): Acts {
  return {
    explain: (id) => explain(id, words.locale.slice(0, 2)),
    siteName: (id) => sites.find((site) => site.id === id)?.name ?? words.practice.site,
    onTurn: turn,
    onNotSent: (id) => refreshAfter(log.correct(id)),
    onNoticeSeen: () => refreshAfter(writeSettings({ noticeSeen: true })),
    onResume: () => refreshAfter(writeSettings({ pausedUntil: 0 })),
  };
}

function App() {
  return view.value ? <Popup view={view.value} on={actsFor(view.value)} /> : null;
}

addEventListener('keydown', ({ key }) => {
  if (key === 'ArrowLeft') turn(-1);
  if (key === 'ArrowRight') turn(1);
});
watchEffective(refresh);
refresh();
render(<App />, document.body);

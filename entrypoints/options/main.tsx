import { signal } from '@preact/signals';
import { render } from 'preact';
import { explain } from '@/lib/languages/packs';
import { sites } from '@/lib/sites/sites';
import { watchEffective } from '@/lib/storage/frame';
import { openLog } from '@/lib/storage/log';
import { writeSettings } from '@/lib/storage/settings';
import { loadView } from './load';
import { type Acts, Options, type View } from './options';

const log = openLog();
const view = signal<View>();

async function refresh(said?: string): Promise<void> {
  const next = await loadView(log, Date.now());
  document.documentElement.lang = next.words.locale;
  document.title = next.words.options.title;
  view.value = { ...next, said };
}

function actsFor({ words }: View): Acts {
  return {
    siteName: (id) => sites.find((site) => site.id === id)?.name ?? words.practice.site,
    ruleTitle: (id) => explain(id, words.locale.slice(0, 2))?.title ?? id,
    onSet: (change) =>
      writeSettings(change).then(
        () => refresh(words.options.saved),
        () => refresh(words.options.notSaved),
      ),
    onRemove: (id) => log.remove(id).then(() => refresh(words.log.deleted)),
    onRemoveAll: () => log.deleteAll().then(() => refresh(words.log.deleted)),
  };
}

function App() {
  return view.value ? <Options view={view.value} on={actsFor(view.value)} /> : null;
}

watchEffective(() => refresh());
refresh();
render(<App />, document.body);

import { signal } from '@preact/signals';
import { render } from 'preact';
import { watchAccess } from '@/lib/access/grants';
import { explain } from '@/lib/languages/packs';
import { send } from '@/lib/messages/send';
import { nameOf } from '@/lib/sites/sites';
import { keepLoaded } from '@/lib/storage/live';
import { openLog } from '@/lib/storage/log';
import { archiveActs, importing } from './archive-acts';
import { cardActs, cardWeek } from './card-acts';
import { brought, dataActs } from './data-acts';
import type { Names } from './data-tables';
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
  const { words, health } = now;
  const names = namesOf(now);
  return {
    health: healthActs({ words, health, log, tell }),
    ...names,
    onSet: (change) =>
      tell(async () => {
        const answer = await send('settings.change', change);
        return answer && 'changed' in answer ? words.options.saved : words.options.notSaved;
      }),
    archive: archiveActs(log),
    places: placeActs(now, tell),
    path: pathActs(now, tell),
    data: dataActs({ view: now, names, log, tell }),
    card: cardActs({ log, view: now, tell }),
    praiseOf: (rule) => explain(rule, words.locale.slice(0, 2))?.why,
  };
}

const namesOf = ({ words, placeWords, data, frame }: View): Names => ({
  words,
  said: data.said,
  siteName: (id) => nameOf(id) ?? placeWords.anywhere,
  ruleTitle: (id) => explain(id, words.locale.slice(0, 2))?.title ?? id,
  purposeName: (id) => frame.purposes.find((one) => one.id === id)?.label ?? id,
});

function App() {
  return view.value ? (
    <Options
      view={view.value}
      said={said.value}
      shown={shown.value}
      importing={importing}
      brought={brought}
      cardWeek={cardWeek}
      on={actsFor(view.value)}
    />
  ) : null;
}

render(<App />, document.body);

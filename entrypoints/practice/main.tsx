import { signal } from '@preact/signals';
import { render } from 'preact';
import { practice } from '@/lib/sites/practice';
import { readEffective } from '@/lib/storage/frame';
import { keepLoaded } from '@/lib/storage/live';
import { modifierOf } from '@/lib/wording/keys';
import { pickPageWords } from '@/lib/wording/pages/pick';
import { messages } from '../composer.content/means';
import { startCoaching } from '../composer.content/start';
import { stateOf } from '../popup/state';
import { Practice, type View } from './practice';

const view = signal<View>();
const modifier = modifierOf(navigator.platform);

async function loadView(): Promise<View> {
  const frame = await readEffective(Date.now());
  const words = pickPageWords(frame.language.value, navigator.languages);
  return { words, modifier, state: stateOf(words, frame) };
}

function App() {
  return view.value ? <Practice view={view.value} onResume={() => messages.patch({ pauseMinutes: 0 })} /> : null;
}

keepLoaded(loadView, (next) => {
  document.documentElement.lang = next.words.locale;
  document.title = next.words.practice.title;
  view.value = next;
});
render(<App />, document.body);
startCoaching({ ...messages, site: practice, practice: true });

import { type Dice, pick } from '../random/dice';
import type { Scene } from './action';
import type { Place } from './places';
import { beginSession, type Tab } from './tab';

/** Firefox tells of a violated policy as of an error; `check` looks at the violations themselves. */
const policyWarning = /Content-Security-Policy/;

/** What the site asks for beside the text. */
export async function fillTitle({ place, coached }: Tab): Promise<void> {
  if (!place.title) return;
  await coached.click('title');
  await coached.page.keyboard.type('Two years');
  await coached.click();
}

/** Waits for a fresh composer, and begins a session in it. */
export async function meetComposer(tab: Tab): Promise<void> {
  await tab.coached.ready();
  await fillTitle(tab);
  beginSession(tab, tab.initial);
}

/** Opens a composer in a tab of its own, in front. */
export async function openTab(scene: Scene, place: Place, dice: Dice): Promise<Tab> {
  const lang = pick(dice, ['en', 'fr'] as const);
  const coached = await scene.world.open(place.id, { lang, ...place.options });
  coached.page.on('pageerror', (error) => {
    const said = String((error as Error).stack ?? error);
    if (!policyWarning.test(said)) scene.thrown.push(`${place.id}: ${said}`);
  });
  const initial = await coached.model();
  const tab: Tab = {
    place,
    coached,
    initial,
    text: '',
    caret: { start: 0, end: 0 },
    before: [],
    isOpen: true,
    isCoached: true,
    hasWritten: false,
    sent: [],
  };
  await meetComposer(tab);
  scene.tabs.push(tab);
  return tab;
}

import type { Calm } from '@/components/panel';
import type { EffectiveInPage } from '@/lib/policy/effective';
import type { PageWords } from '@/lib/wording/pages/words';
import { stateOf } from '../popup/state';
import type { Contact } from './follow';

/** What the panel knows besides a draft. */
export interface Situation {
  words: PageWords;
  frame: EffectiveInPage;
  /** The site of the page in front, where it is one of ours. */
  site: { id: string; name: string } | undefined;
  contact: Contact;
}

interface Acts {
  onResume(): void;
  onOptions(): void;
  onSiteOn(site: string): void;
  /** The panel becomes the place where the coach shows. */
  onMoveHere(): void;
}

/** What a panel without a draft says, and the one thing to do about it. */
export function calmOf({ words, frame, site, contact }: Situation, on: Acts): Calm {
  const { panel, popup } = words;
  const { coaching } = frame;
  if (site && coaching.why === 'site') {
    const act = coaching.by === 'you' && { label: panel.siteOn, onAct: () => on.onSiteOn(site.id) };
    return { title: panel.siteOff(site.name), ...(act && { act }) };
  }
  const state = stateOf(words, frame);
  if (state) {
    const act = state.resume
      ? { label: popup.resume, onAct: on.onResume }
      : { label: popup.options, onAct: on.onOptions };
    return { title: state.line, act };
  }
  if (frame.interface.value === 'page')
    return { title: panel.inPageTitle, text: panel.inPage, ...moveHere(frame, panel.moveHere, on) };
  if (!site) return { title: panel.elsewhereTitle, text: panel.elsewhere };
  if (contact === 'silent') return { title: panel.reloadTitle, text: panel.reload };
  return { title: panel.readyTitle, text: panel.ready };
}

const moveHere = (frame: EffectiveInPage, label: string, on: Acts): Pick<Calm, 'act'> =>
  frame.interface.by === 'organisation' ? {} : { act: { label, onAct: on.onMoveHere } };

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { HealthActs } from '@/entrypoints/options/health';
import { Options, type View } from '@/entrypoints/options/options';
import { effective } from '@/lib/policy/effective';
import { noPolicy } from '@/lib/policy/policy';
import { defaultSettings, type Settings } from '@/lib/policy/settings';
import { healthWordings } from '@/lib/wording/health/pick';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import type { PageWords } from '@/lib/wording/pages/words';
import { placeWordings } from '@/lib/wording/places/pick';
import { draw, press } from './scene';

const now = 1_000;

function drawOptions(set: Partial<Settings>, words: PageWords = en) {
  const settings = { ...defaultSettings, ...set };
  const frameOf = (site?: string) => effective(noPolicy, settings, { now, languages: ['en'], ...(site && { site }) });
  const view: View = {
    words,
    modifier: 'Ctrl',
    settings,
    frame: frameOf(),
    sites: ['linkedin', 'x'].map((id) => ({ id, name: id, coaching: frameOf(id).coaching })),
    health: {
      said: healthWordings.en,
      sites: [],
      unreadable: false,
      untold: [],
      ownFile: [],
      problems: { policy: [], own: [] },
    },
    placeWords: words === fr ? placeWordings.fr : placeWordings.en,
    policy: {},
    places: [],
    entries: [],
    broken: { policy: [], settings: [] },
    now,
  };
  const on = {
    places: { onAsk: vi.fn(), onLeave: vi.fn(), onAddress: vi.fn() },
    siteName: String,
    ruleTitle: (id: string) => `${id} title`,
    onSet: vi.fn(),
    onRemove: vi.fn(),
    onRemoveAll: vi.fn(),
    health: {} as HealthActs,
  };
  draw(<Options view={view} said="Saved." shown={{}} on={on} />);
  return on.onSet;
}

const flip = (title: string) => {
  const heading = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent === title);
  document.querySelector<HTMLElement>(`[role="switch"][aria-labelledby="${heading?.id}"]`)?.click();
};

it('asks for single steps, never for a list that another page may have changed', () => {
  const onSet = drawOptions({ sitesOff: ['x'], rulesOff: ['jargon', 'announce'] });
  for (const title of ['linkedin', 'x', 'Coaching', 'Weekly summary']) flip(title);
  press('Switch on again: jargon title');
  press('Pause for an hour');
  expect(onSet.mock.calls.flat()).toEqual([
    { siteOff: 'linkedin' },
    { siteOn: 'x' },
    { off: true },
    { recording: false },
    { ruleOn: 'jargon' },
    { pauseMinutes: 60 },
  ]);
});

it('ends a pause', () => {
  const onSet = drawOptions({ pausedUntil: now + 1 });
  press('Resume now');
  expect(onSet).toHaveBeenCalledExactlyOnceWith({ pauseMinutes: 0 });
});

it('speaks French where it speaks French, and tells the keys of the card', () => {
  drawOptions({ rulesOff: ['jargon'] }, fr);
  press('Réactiver\u00a0: jargon title');
  expect(document.body.textContent).toContain('Ctrl+. ouvre la fiche');
});

it('reads out what came of the last act', () => {
  drawOptions({});
  expect(document.querySelector('[role="status"]')?.textContent).toBe('Saved.');
});

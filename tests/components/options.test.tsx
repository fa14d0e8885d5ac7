// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { CardActs } from '@/entrypoints/options/card-acts';
import type { CardWeek } from '@/entrypoints/options/card-lines';
import type { DataActs } from '@/entrypoints/options/data-acts';
import type { HealthActs } from '@/entrypoints/options/health';
import { Options, type View } from '@/entrypoints/options/options';
import type { PathActs } from '@/entrypoints/options/path-acts';
import { effective } from '@/lib/policy/effective';
import { noPolicy } from '@/lib/policy/policy';
import { defaultSettings, type Settings } from '@/lib/policy/settings';
import { archiveWordings } from '@/lib/wording/archive/pick';
import { dataWordings } from '@/lib/wording/data/pick';
import { healthWordings } from '@/lib/wording/health/pick';
import { limitsWordings } from '@/lib/wording/limits/pick';
import { metricsWordings } from '@/lib/wording/metrics/pick';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import type { PageWords } from '@/lib/wording/pages/words';
import { pathWordings } from '@/lib/wording/path/pick';
import { placeWordings } from '@/lib/wording/places/pick';
import { draw, press } from './scene';

const now = 1_000;

const read = (right: number, judged: number) => ({ en: { right, judged }, fr: { right: 0, judged: 0 } });
const rules = [
  { id: 'announce', title: 'press-release opener', read: read(14, 15) },
  { id: 'jargon', title: 'buzzwords', read: read(9, 9) },
];

const health = {
  said: healthWordings.en,
  sites: [],
  unreadable: false,
  untold: [],
  ownFile: [],
  problems: { policy: [], own: [] },
};

const makeActs = () => ({
  places: { onAsk: vi.fn(), onLeave: vi.fn(), onAddress: vi.fn() },
  path: {} as PathActs,
  siteName: String,
  ruleTitle: (id: string) => `${id} title`,
  onSet: vi.fn(),
  purposeName: String,
  data: {} as DataActs,
  card: {} as CardActs,
  praiseOf: () => undefined,
  health: {} as HealthActs,
  archive: { onFiles: vi.fn(), onCancel: vi.fn() },
});

function drawOptions(set: Partial<Settings>, words: PageWords = en) {
  const settings = { ...defaultSettings, ...set };
  const frameOf = (site?: string) => effective(noPolicy, settings, { now, languages: ['en'], ...(site && { site }) });
  const view: View = {
    words,
    modifier: 'Ctrl',
    settings,
    frame: frameOf(),
    sites: ['linkedin', 'x'].map((id) => ({ id, name: id, coaching: frameOf(id).coaching })),
    health,
    path: { said: pathWordings.en, next: undefined, mayNotify: true },
    data: { said: dataWordings[words === fr ? 'fr' : 'en'], metrics: metricsWordings.en, log: undefined },
    archiveWords: words === fr ? archiveWordings.fr : archiveWordings.en,
    limits: { said: words === fr ? limitsWordings.fr : limitsWordings.en, rules, suggestions: read(95, 100) },
    placeWords: words === fr ? placeWordings.fr : placeWordings.en,
    policy: { competitors: ['Vexa', 'Zorro'] },
    extraRules: [{ id: 'late-hour', title: 'posting at night', why: 'Sleep on it.' }],
    places: [],
    entries: [],
    broken: { policy: [], settings: [] },
    now,
  };
  const on = makeActs();
  draw(
    <Options
      view={view}
      said="Saved."
      shown={{}}
      importing={signal({ step: 'idle' as const })}
      brought={signal<string | undefined>(undefined)}
      cardWeek={signal<CardWeek | undefined>(undefined)}
      on={on}
    />,
  );
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

const write = (title: string, text: string) => {
  const heading = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent === title);
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[aria-labelledby="${heading?.id}"]`)!;
  const before = field.value;
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return before;
};

it('takes the names of who writes one a line, and tells what came and what went', () => {
  const onSet = drawOptions({ companies: ['Acme', 'Novalia'] });
  expect(write('Your companies', ' Acme \nAcme\n\n…\nOrange; 3B ')).toBe('Acme\nNovalia');
  write('Your name', 'Claire Martin');
  write('Competitors', '');
  expect(onSet.mock.calls.flat()).toEqual([
    { names: { list: 'companies', add: ['Orange', '3B'], remove: ['Novalia'] } },
    { names: { list: 'ownNames', add: ['Claire Martin'], remove: [] } },
  ]);
  expect(document.body.textContent).toContain('2 more are set by your organisation.');
});

it('offers rules that speak only to those who ask for them', () => {
  const onSet = drawOptions({});
  flip('Posting at night');
  drawOptions({ rulesOn: ['late-hour'] });
  expect(onSet).toHaveBeenCalledExactlyOnceWith({ extraOn: 'late-hour' });
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

describe('how far the remarks can be trusted', () => {
  const cellsOf = (title: string) => {
    const heading = [...document.querySelectorAll('th[scope="row"]')].find(({ textContent }) => textContent === title);
    return [...(heading?.parentElement?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
  };

  it('is told rule by rule, and not at all below ten readings', () => {
    drawOptions({});
    expect(cellsOf('press-release opener')).toEqual(['14 of 15 right', 'not measured yet']);
    expect(cellsOf('buzzwords')).toEqual(['not measured yet', 'not measured yet']);
    expect(cellsOf('All remarks')).toEqual(['23 of 24 right', 'not measured yet']);
    expect(cellsOf('Suggestions, read in their text')).toEqual(['95 of 100 right', 'not measured yet']);
  });

  it('is told in French, with what no rule can see', () => {
    drawOptions({}, fr);
    expect(cellsOf('press-release opener')).toEqual(['14 justes sur 15', 'pas encore mesuré']);
    for (const line of limitsWordings.fr.blind) expect(document.body.textContent).toContain(line);
  });
});

import { onThisClock, shiftWeek, type WeekId, weekOf } from '@/lib/habits/calendar';
import { named } from '@/lib/habits/waiting';
import type { Settings } from '@/lib/policy/settings';
import { readEffective } from '@/lib/storage/frame';
import type { Log } from '@/lib/storage/log';
import { readRefusal } from '@/lib/storage/refusal';
import { readSettings } from '@/lib/storage/settings';
import { pickHealthWords } from '@/lib/wording/health/pick';
import { pickMetricsWords } from '@/lib/wording/metrics/pick';
import { pickPageWords } from '@/lib/wording/pages/pick';
import { pickPlaceWords } from '@/lib/wording/places/pick';
import { loadSiteHealth } from '../options/site-health';
import { loadDetails } from './load-details';
import { loadWeek } from './load-week';
import { loadPlaces } from './places';
import { planOf } from './plan';
import type { View } from './popup';
import { stateOf } from './state';

/** What the popup was asked to show. */
export interface Asked {
  monday: WeekId;
  detailed: boolean;
}

/** What the popup shows of one week at the moment `now` (ms). A log that cannot be read leaves the summary out. */
export async function loadView(log: Log, { monday, detailed }: Asked, now: number): Promise<View> {
  const settings = await readSettings();
  const [frame, summary, first, places, refusal, details] = await Promise.all([
    readEffective(now),
    loadWeek(log, monday, now, settings, detailed ? undefined : named),
    log.firstWeek(),
    loadPlaces(),
    readRefusal(),
    detailed ? loadDetails(log, monday, now) : undefined,
  ]);
  const words = pickPageWords(frame.language.value, navigator.languages);
  const earliest = 'value' in first ? first.value : undefined;
  const state = stateOf(words, frame);
  return {
    words,
    monday,
    summary,
    purposes: frame.purposes,
    budget: frame.budgetMinutes,
    ...(summary && planOf(summary, settings, words.locale, now)),
    isThisWeek: monday >= thisWeek(now),
    hasEarlier: earliest !== undefined && earliest < monday,
    isFirst: earliest === undefined,
    forOther: frame.forOther,
    changed: await changedSites(log, words.locale, now, settings),
    ...places,
    metricsWords: pickMetricsWords(words.locale),
    ...(details && { details }),
    placeWords: pickPlaceWords(words.locale),
    panel: frame.interface.value === 'panel',
    notice: frame.noticeNeeded && earliest !== undefined,
    ...(state && { state }),
    // Where nothing can be read either, that is the one thing to say.
    ...(summary && refusal && { refusal }),
  };
}

/** Sites that seem to have changed, and were not spoken of yet. */
async function changedSites(log: Log, locale: string, now: number, settings: Settings): Promise<View['changed']> {
  const { untold } = await loadSiteHealth(log, now, locale, settings);
  const { changed } = pickHealthWords(locale);
  return untold.map(({ title, version }) => ({ line: changed(title), version }));
}

/** The week of the moment `now` (ms) on this computer's clock. */
export const thisWeek = (now: number): WeekId => weekOf(onThisClock(now));

/** The week before or after, never later than this one. */
export function turnWeek(monday: WeekId, by: -1 | 1, now: number): WeekId {
  const turned = shiftWeek(monday, by);
  return turned > thisWeek(now) ? monday : turned;
}

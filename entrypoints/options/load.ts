import { readStanding } from '@/lib/access/standing';
import { listExtraRules } from '@/lib/languages/packs';
import type { Settings } from '@/lib/policy/settings';
import { builtInHosts } from '@/lib/sites/hosts';
import { elsewhere, nameOf, sites } from '@/lib/sites/sites';
import { readEffective } from '@/lib/storage/frame';
import type { Log } from '@/lib/storage/log';
import { readPolicy } from '@/lib/storage/managed';
import { readBrokenSettings, readSettings } from '@/lib/storage/settings';
import { pickArchiveWords } from '@/lib/wording/archive/pick';
import { pickDataWords } from '@/lib/wording/data/pick';
import { pickHealthWords } from '@/lib/wording/health/pick';
import { modifierOf } from '@/lib/wording/keys';
import { pickMetricsWords } from '@/lib/wording/metrics/pick';
import { pickPageWords } from '@/lib/wording/pages/pick';
import { pickPlaceWords } from '@/lib/wording/places/pick';
import type { Health } from './health';
import { loadLimits } from './load-limits';
import { loadPath } from './load-path';
import type { View } from './options';
import { loadSiteHealth } from './site-health';

async function loadHealth(log: Log, now: number, locale: string, settings: Settings): Promise<Health> {
  const { brought, untold, ...known } = await loadSiteHealth(log, now, locale, settings);
  return {
    ...known,
    said: pickHealthWords(locale),
    untold: untold.map(({ adapter }) => adapter.id),
    ownFile: brought.ownOverrides.map(({ name }) => name),
    problems: brought.problems,
  };
}

/** Everything the options page shows at the moment `now` (ms). */
export async function loadView(log: Log, now: number): Promise<View> {
  const [frame, settings, policy, brokenSettings, read, places] = await Promise.all([
    readEffective(now),
    readSettings(),
    readPolicy(),
    readBrokenSettings(),
    log.everything(),
    readStanding({ adapters: elsewhere, builtIn: builtInHosts }),
  ]);
  const held = sites.map(async ({ id, name }) => ({ id, name, coaching: (await readEffective(now, id)).coaching }));
  const kept = 'value' in read ? read.value : undefined;
  const words = pickPageWords(frame.language.value, navigator.languages);
  return {
    words,
    modifier: modifierOf(navigator.platform),
    settings,
    frame,
    policy: policy.policy,
    extraRules: listExtraRules(words.locale.slice(0, 2)),
    placeWords: pickPlaceWords(words.locale),
    places: places.map((place) => ({
      ...place,
      kind: place.name === nameOf(place.site) ? undefined : nameOf(place.site),
    })),
    sites: await Promise.all(held),
    archiveWords: pickArchiveWords(words.locale),
    limits: loadLimits(words.locale),
    path: await loadPath(kept, now, words.locale, settings),
    health: await loadHealth(log, now, words.locale, settings),
    entries: kept?.entries.toReversed(),
    data: {
      said: pickDataWords(words.locale),
      metrics: pickMetricsWords(words.locale),
      log: kept,
    },
    broken: { policy: policy.broken.map(({ path }) => path), settings: brokenSettings.map(({ path }) => path) },
    now,
  };
}

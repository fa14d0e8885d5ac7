import { dateOf, onThisClock } from '@/lib/habits/calendar';
import { overview, type SiteHealth, untold } from '@/lib/health/overview';
import type { Settings } from '@/lib/policy/settings';
import { anywhere } from '@/lib/sites/anywhere';
import { sitesInUse } from '@/lib/sites/sites';
import { type Overrides, readOverrides } from '@/lib/storage/adapters';
import type { Log } from '@/lib/storage/log';
import { openLine } from '@/lib/wording/open-line';
import { pickPlaceWords } from '@/lib/wording/places/pick';

/** A site as it is doing, and what opens a line about it. */
export type TitledHealth = SiteHealth & { title: string };

interface Loaded {
  sites: readonly TitledHealth[];
  /** Those that seem to have changed and were not spoken of yet. */
  untold: readonly TitledHealth[];
  /** What was seen of them cannot be read. */
  unreadable: boolean;
  brought: Overrides;
}

/** How every site at work is doing at the moment `now` (ms): the built-in ones, those of the person's places, those brought. */
export async function loadSiteHealth(
  log: Log,
  now: number,
  locale: string,
  { places, changesSeen }: Pick<Settings, 'places' | 'changesSeen'>,
): Promise<Loaded> {
  const [brought, seen] = await Promise.all([readOverrides(), log.sights()]);
  const builtIn = sitesInUse(places.map(({ site }) => site));
  const shelf = { builtIn, anywhere, ...brought };
  const nameless = openLine(pickPlaceWords(locale).anywhere, locale);
  const all = overview(shelf, 'value' in seen ? seen.value : [], dateOf(onThisClock(now)));
  const sites = all.map((one) => ({ ...one, title: one.adapter.id === anywhere.id ? nameless : one.adapter.name }));
  return { sites, untold: untold(sites, changesSeen), unreadable: 'failure' in seen, brought };
}

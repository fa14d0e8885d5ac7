import { type Chosen, chooseAdapter, type Shelf } from '../policy/adapters';
import { type Diagnosis, diagnose } from './diagnose';
import { type Day, daysSeen, type Sight } from './sight';
import { versionOf } from './version';

/** How one variant of an adapter is doing on this computer. */
export interface VariantHealth {
  id: string;
  /** On how many of the last fourteen days it was found. */
  days: number;
  lastOk?: Day;
  lastFailure?: Sight['lastFailure'];
}

/** How a site is doing: the adapter that holds, who put it there, and what was seen of it. */
export interface SiteHealth extends Chosen {
  version: string;
  variants: readonly VariantHealth[];
  lastOk?: Day;
  diagnosis?: Diagnosis;
  /** The day of the built-in adapter, where another one holds although it is older. */
  newer?: Day;
}

const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

function variantHealth(id: string, own: readonly Sight[], today: Day): VariantHealth {
  const sight = own.find(({ variant }) => variant === id);
  if (!sight) return { id, days: 0 };
  const { lastOk, lastFailure } = sight;
  return { id, days: daysSeen(sight, today), ...(lastOk && { lastOk }), ...(lastFailure && { lastFailure }) };
}

function siteHealth(chosen: Chosen, shelf: Shelf, sights: readonly Sight[], today: Day): SiteHealth {
  const { adapter, from } = chosen;
  const version = versionOf(adapter);
  const own = sights.filter(({ site }) => site === adapter.id);
  const variants = adapter.variants.map(({ id }) => variantHealth(id, own, today));
  const lastOk = latest(variants.map((one) => one.lastOk));
  const diagnosis = diagnose(own, adapter.id, version);
  const builtIn = from === 'default' ? undefined : shelf.builtIn.find(({ id }) => id === adapter.id)?.verifiedOn;
  const newer = builtIn && builtIn > adapter.verifiedOn ? builtIn : undefined;
  return {
    adapter,
    from,
    version,
    variants,
    ...(lastOk && { lastOk }),
    ...(diagnosis && { diagnosis }),
    ...(newer && { newer }),
  };
}

/** How every site is doing, built in or brought. `today`: the day on this computer. */
export function overview(shelf: Shelf, sights: readonly Sight[], today: Day): SiteHealth[] {
  const all = [...shelf.builtIn, ...(shelf.policyOverrides ?? []), ...(shelf.ownOverrides ?? [])];
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const chosen = chooseAdapter(id, shelf);
    return chosen ? [siteHealth(chosen, shelf, sights, today)] : [];
  });
}

/** Sites that seem to have changed, where the person was not told yet. `seen`: versions that were read about. */
export const untold = <Site extends SiteHealth>(sites: readonly Site[], seen: readonly string[]): Site[] =>
  sites.filter(({ diagnosis, version }) => diagnosis && !seen.includes(version));

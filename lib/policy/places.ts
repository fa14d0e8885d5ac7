import type { SiteAdapter } from '../sites/adapter';
import { hostOf, readAddress, readableOf, type Wrong } from './address';
import type { Policy } from './policy';
import type { Place } from './shapes';

/** A place and how it stands. `withdrawn`: switched on, but the browser grants access no more. */
export interface Standing extends Place {
  /** Its host, or the name that the organisation or the site gave it. */
  name: string;
  state: 'on' | 'off' | 'withdrawn' | 'forbidden';
  offered: boolean;
}

/** What the standing of places is made of. */
export interface Given {
  /** The adapters that are not built into the manifest. */
  adapters: readonly SiteAdapter[];
  /** Hosts on which Parley works anyhow: they are no places. */
  builtIn: readonly string[];
  policy: Policy;
  /** What the person switched on, and the origins to which the browser grants access. */
  places: readonly Place[];
  held: ReadonlySet<string>;
}

type Known = Place & { name: string };

const known = ({ adapters }: Given): Known[] =>
  adapters.flatMap(({ id, name, hosts }) => hosts.map((host) => ({ origin: `https://${host}`, site: id, name })));

/** What the organisation offers, as places. What names no address and has none of its own is left out. */
function offered({ adapters, builtIn, policy }: Given): Known[] {
  return (policy.offeredSites ?? []).flatMap(({ site, address, name }) => {
    const own = adapters.find(({ id }) => id === site);
    const read = readAddress(address ?? own?.hosts[0] ?? '');
    if ('wrong' in read || builtIn.includes(hostOf(read.origin))) return [];
    return [{ origin: read.origin, site, name: name ?? (address ? readableOf(read.origin) : (own?.name ?? site)) }];
  });
}

const allows = ({ sites }: Policy, site: string): boolean => !sites || sites.includes(site);

/** Every place that may be switched on or is: the known ones, those offered, those of the person; each origin once. */
export function standingOf(given: Given): Standing[] {
  const { places, held, policy } = given;
  const offers = offered(given);
  const own = places.map((place) => ({ ...place, name: readableOf(place.origin) }));
  const all = new Map<string, Known>();
  for (const one of [...known(given), ...offers, ...own]) if (!all.has(one.origin)) all.set(one.origin, one);
  return [...all.values()].map((one) => {
    const chosen = places.find(({ origin }) => origin === one.origin);
    const site = chosen?.site ?? one.site;
    const state = chosen ? (held.has(one.origin) ? 'on' : 'withdrawn') : 'off';
    const isOffered = offers.some(({ origin }) => origin === one.origin);
    return { ...one, site, state: allows(policy, site) ? state : 'forbidden', offered: isOffered };
  });
}

/**
 * The place that an address means, with the adapter that is known for it, else `site`; or why it cannot be one. `known`:
 * it is on, or needs no switch.
 */
export function readPlace(
  typed: string,
  site: string,
  { builtIn, policy }: Pick<Given, 'builtIn' | 'policy'>,
  standing: readonly Standing[],
): Place | { wrong: Wrong | 'known' | 'forbidden' } {
  const read = readAddress(typed);
  if ('wrong' in read) return read;
  const there = standing.find(({ origin }) => origin === read.origin);
  if (there?.state === 'on' || builtIn.includes(hostOf(read.origin))) return { wrong: 'known' };
  const place = { origin: read.origin, site: there?.site ?? site };
  return allows(policy, place.site) ? place : { wrong: 'forbidden' };
}

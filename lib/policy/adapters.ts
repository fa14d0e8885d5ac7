import type { SiteAdapter } from '../sites/adapter';

/** What of an adapter forbids. */
export type Denials = Pick<SiteAdapter, 'never' | 'neverPaths'>;

/** Everything that may describe the composers of a host. */
export interface Shelf {
  builtIn: readonly SiteAdapter[];
  /** What is not touched on a page of which we know nothing, whoever describes it. */
  anywhere: Denials;
  /** Hosts that the person pointed at → id of the adapter that serves them. */
  places?: Readonly<Record<string, string>>;
  /** What the organisation ships instead of the built-in ones, and what the person loaded from a file. */
  policyOverrides?: readonly SiteAdapter[];
  ownOverrides?: readonly SiteAdapter[];
}

/** An adapter and who put it there: `default` is built in. */
export interface Chosen {
  adapter: SiteAdapter;
  from: 'organisation' | 'you' | 'default';
}

const byId = (adapters: readonly SiteAdapter[] | undefined, id: string): SiteAdapter | undefined =>
  adapters?.find((one) => one.id === id);

const union = (known: readonly string[], more: readonly string[]): string[] => [...new Set([...known, ...more])];

// What is denied stays denied, and a host stays the site it was: a policy that forbids a site cannot be walked around.
function guard(override: SiteAdapter, known: SiteAdapter | undefined, anywhere: Denials): SiteAdapter {
  const denied = known ?? anywhere;
  return {
    ...override,
    hosts: known?.hosts ?? override.hosts,
    never: union(denied.never, override.never),
    neverPaths: union(denied.neverPaths, override.neverPaths),
  };
}

/** The adapter of this id that holds: the organisation's, else the person's, else the built-in one. */
export function chooseAdapter(id: string, shelf: Shelf): Chosen | undefined {
  const { builtIn, anywhere, policyOverrides, ownOverrides } = shelf;
  const known = byId(builtIn, id);
  const policy = byId(policyOverrides, id);
  if (policy) return { adapter: guard(policy, known, anywhere), from: 'organisation' };
  const own = byId(ownOverrides, id);
  if (own) return { adapter: guard(own, known, anywhere), from: 'you' };
  return known && { adapter: known, from: 'default' };
}

// Built-in hosts first: nobody can claim one of them for a site of another name, and so lose what is denied there.
function siteOf(host: string, { builtIn, places, policyOverrides = [], ownOverrides = [] }: Shelf): string | undefined {
  const claims = (one: SiteAdapter): boolean => one.hosts.includes(host);
  const pointedAt = places && Object.hasOwn(places, host) ? places[host] : undefined;
  const isNew = (one: SiteAdapter): boolean => byId(builtIn, one.id) === undefined;
  const added = [...policyOverrides, ...ownOverrides].filter(isNew);
  return builtIn.find(claims)?.id ?? pointedAt ?? added.find(claims)?.id;
}

/** What is known of a host's composers; `undefined` for any page that is none of ours. */
export function adapterFor(host: string, shelf: Shelf): SiteAdapter | undefined {
  const id = siteOf(host, shelf);
  return id === undefined ? undefined : chooseAdapter(id, shelf)?.adapter;
}

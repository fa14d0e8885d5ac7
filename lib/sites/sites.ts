import type { SiteAdapter } from './adapter';
import { anywhere } from './anywhere';
import { bluesky } from './bluesky';
import { linkedin } from './linkedin/linkedin';
import { mastodon } from './mastodon';
import { threads } from './threads';
import { x } from './x';

/** The sites on which Parley coaches from the start; a new one is its file and a line here. */
export const sites: readonly SiteAdapter[] = [linkedin, x];

/** What a person may switch on beside them; the browser asks for each host at that moment. */
export const elsewhere: readonly SiteAdapter[] = [bluesky, threads, mastodon, anywhere];

/** Every adapter of ours. */
export const allSites: readonly SiteAdapter[] = [...sites, ...elsewhere];

/** The adapters at work: the built-in sites, and those of `elsewhere` that the person's places need. `used`: their ids. */
export const sitesInUse = (used: readonly string[]): SiteAdapter[] => [
  ...sites,
  ...elsewhere.filter(({ id }) => used.includes(id)),
];

/** The name of a site as people know it; `undefined` for a page that has none. */
export const nameOf = (id: string): string | undefined =>
  id === anywhere.id ? undefined : allSites.find((site) => site.id === id)?.name;

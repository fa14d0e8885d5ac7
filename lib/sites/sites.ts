import type { SiteAdapter } from './adapter';
import { linkedin } from './linkedin/linkedin';
import { x } from './x';

/** The sites on which Parley coaches; a new one is its file and a line here. */
export const sites: readonly SiteAdapter[] = [linkedin, x];

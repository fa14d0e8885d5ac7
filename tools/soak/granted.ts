import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../lib/policy/settings';
import { sites } from '../../lib/sites/sites';
import { catalogue } from '../../tests/fixtures/catalogue';
import { type Folder, makeFolder } from '../browser/lifetime';
import type { Place } from './places';

/** Whether Parley coaches there from the start. */
export const isBuiltIn = ({ site }: Place): boolean => sites.some(({ id }) => id === site);

/** What the settings say when a person has switched on those of the places that lie beside the built-in sites. */
export const switchedOn = (places: readonly Place[]): Settings['places'] =>
  places.filter((place) => !isBuiltIn(place)).map(({ id, site }) => ({ origin: catalogue[id].origin, site }));

type Asking = { permissions: string[]; host_permissions: string[]; optional_permissions?: string[] };

/** The browser's question to the person has its own test; here the answer to it stands in the manifest. */
export function copyGranted(build: string, origins: readonly string[]): Folder {
  const copy = makeFolder();
  cpSync(build, copy.folder, { recursive: true });
  const file = join(copy.folder, 'manifest.json');
  const { optional_permissions: asked = [], ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Asking;
  const permissions = [...manifest.permissions, ...asked];
  const host_permissions = [...manifest.host_permissions, ...origins.map((origin) => `${origin}/*`)];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, host_permissions }));
  return copy;
}

import type { SiteAdapter } from '../sites/adapter';

/** Names an adapter by its day and its content (FNV-1a, 32 bits), so that whatever is changed in it begins anew: `2026-11-21.1k3x9a`. */
export function versionOf(adapter: SiteAdapter): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(adapter)) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  return `${adapter.verifiedOn}.${(hash >>> 0).toString(36)}`;
}

import { fingerprintOf } from '../policy/fingerprint';
import type { SiteAdapter } from '../sites/adapter';

/** Names an adapter by its day and its content, so that whatever is changed in it begins anew: `2026-11-21.1k3x9a`. */
export const versionOf = (adapter: SiteAdapter): string => `${adapter.verifiedOn}.${fingerprintOf(adapter)}`;

import { browser } from 'wxt/browser';
import { noPolicy, parsePolicy, type ReadPolicy } from '@/lib/policy/policy';

/**
 * What the organisation set. Firefox throws where nobody set anything; Chromium answers `{}` for some seconds after an
 * installation by policy: ask again at each change (`watchEffective`), never keep the first answer.
 */
export async function readPolicy(): Promise<ReadPolicy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    return noPolicy;
  }
}

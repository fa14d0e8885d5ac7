import { browser } from 'wxt/browser';
import { asksForReading, type Effective, effective } from '@/lib/policy/effective';
import { identityOf } from '@/lib/policy/identity';
import { readPolicy } from './managed';
import { holdsRight } from './right';
import { readSettings } from './settings';

const browserLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages];

/** What holds for a site (or, without one, for pages of ours) at the moment `now`, in milliseconds since 1970. */
export async function readEffective(now: number, site?: string): Promise<Effective> {
  const [policy, settings] = await Promise.all([readPolicy(), readSettings()]);
  const mayScript = asksForReading(settings) && (await holdsRight('scripting'));
  return effective(policy, settings, { now, languages: browserLanguages(), mayScript, ...(site && { site }) });
}

/** Who writes, as far as the organisation and the person said. */
export async function readIdentity(): Promise<ReturnType<typeof identityOf>> {
  const [{ policy }, settings] = await Promise.all([readPolicy(), readSettings()]);
  return identityOf(policy, settings);
}

/** Calls back whenever the person or the organisation changed something. Returns how to stop. */
export function watchEffective(changed: () => void): () => void {
  const listen = (_: unknown, area: string) => {
    if (area === 'local' || area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

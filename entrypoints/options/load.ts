import { sites } from '@/lib/sites/sites';
import { readEffective } from '@/lib/storage/frame';
import type { Log } from '@/lib/storage/log';
import { readPolicy } from '@/lib/storage/managed';
import { readBrokenSettings, readSettings } from '@/lib/storage/settings';
import { modifierOf } from '@/lib/wording/keys';
import { pickWords } from '@/lib/wording/pick';
import type { View } from './options';

/** Everything the options page shows at the moment `now` (ms). */
export async function loadView(log: Log, now: number): Promise<View> {
  const [frame, settings, policy, brokenSettings, all] = await Promise.all([
    readEffective(now),
    readSettings(),
    readPolicy(),
    readBrokenSettings(),
    log.all(),
  ]);
  const held = sites.map(async ({ id, name }) => ({ id, name, coaching: (await readEffective(now, id)).coaching }));
  return {
    words: pickWords(frame.language.value, navigator.languages),
    modifier: modifierOf(navigator.platform),
    settings,
    frame,
    sites: await Promise.all(held),
    entries: 'value' in all ? all.value.reverse() : undefined,
    broken: { policy: policy.broken.map(({ path }) => path), settings: brokenSettings.map(({ path }) => path) },
    now,
  };
}

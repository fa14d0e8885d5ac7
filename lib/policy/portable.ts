import type { Broken } from './parse';
import { parseSettings, type Settings } from './settings';

/**
 * What of the settings another computer can take: not what belongs to this one (a pause, lines that were read) nor what its
 * browser must be asked for (places, notifications, minutes of reading). Labels of questions go beside the log.
 */
const portableKeys = [
  ...(['off', 'sitesOff', 'recording', 'language', 'rulesOff', 'rulesOn', 'interface', 'chipFolded'] as const),
  ...(['ownNames', 'companies', 'interests', 'competitors', 'forOther'] as const),
  ...(['stage', 'stageSince', 'purposes', 'plan', 'budgetMinutes', 'retentionDays'] as const),
] satisfies (keyof Settings)[];

const pick = (from: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.filter((key) => Object.hasOwn(from, key)).map((key) => [key, from[key]]));

/** The settings that go into an export. */
export const toPortable = (settings: Settings): Record<string, unknown> => pick(settings, portableKeys);

/** The settings that an export brings: only those that it names; what is broken is named and not brought. Never throws. */
export function readPortable(raw: Readonly<Record<string, unknown>>): { value: Partial<Settings>; broken: Broken[] } {
  const { value, broken } = parseSettings(pick(raw, portableKeys));
  const wrong = new Set(broken.map(({ path }) => path.split('.')[0]));
  const sound = portableKeys.filter((key) => Object.hasOwn(raw, key) && !wrong.has(key));
  return { value: pick(value, sound), broken };
}

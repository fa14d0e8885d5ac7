import type { Identity } from '../engine/identity';
import type { Decider } from './effective';
import type { Policy } from './policy';
import type { Settings } from './settings';

const together = (ours: readonly string[] = [], own: readonly string[] = []): string[] => [
  ...new Set([...ours, ...own]),
];

/** Who writes, of what the organisation and the person said of it: neither takes away a name of the other. */
export const identityOf = (policy: Policy, settings: Settings): Identity => ({
  own: settings.ownNames,
  companies: together(policy.companies, settings.companies),
  interests: settings.interests,
  competitors: together(policy.competitors, settings.competitors),
  sensitive: policy.sensitiveNames ?? [],
});

/** Who decided about a list that both may fill. */
export const deciderOf = (ours: readonly string[] | undefined, own: readonly string[]): Decider =>
  ours ? 'organisation' : own.length > 0 ? 'you' : 'default';

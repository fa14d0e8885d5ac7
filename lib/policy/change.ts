import * as z from 'zod/mini';
import type { Settings } from './settings';
import { ruleId, siteId } from './shapes';

/** What a person may change from the card. Small steps and never a whole list, so that two pages do not undo each other's. */
export const Change = z.strictObject({
  ruleOff: z.exactOptional(ruleId),
  ruleOn: z.exactOptional(ruleId),
  siteOff: z.exactOptional(siteId),
  chipFolded: z.exactOptional(z.boolean()),
  /** Silence from now on; 0 ends it. */
  pauseMinutes: z.exactOptional(z.int().check(z.minimum(0), z.maximum(24 * 60))),
  noticeSeen: z.exactOptional(z.literal(true)),
});

export type Change = z.infer<typeof Change>;

function rulesOff(before: readonly string[], { ruleOff, ruleOn }: Change): string[] {
  const others = before.filter((id) => id !== ruleOff && id !== ruleOn);
  return ruleOff ? [...others, ruleOff] : others;
}

/** The settings that a change makes different. `now`: milliseconds since 1970. */
export function applyChange(settings: Settings, change: Change, now: number): Partial<Settings> {
  const { siteOff, chipFolded, pauseMinutes, noticeSeen } = change;
  return {
    ...((change.ruleOff || change.ruleOn) && { rulesOff: rulesOff(settings.rulesOff, change) }),
    ...(siteOff && { sitesOff: [...new Set([...settings.sitesOff, siteOff])] }),
    ...(chipFolded !== undefined && { chipFolded }),
    ...(pauseMinutes !== undefined && { pausedUntil: pauseMinutes && now + pauseMinutes * 60_000 }),
    ...(noticeSeen && { noticeSeen }),
  };
}

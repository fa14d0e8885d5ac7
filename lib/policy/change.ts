import * as z from 'zod/mini';
import type { Settings } from './settings';
import { adapterVersion, languageChoice, origin, Place, ruleId, siteId, surface } from './shapes';

/**
 * What a person may change from the card. Small steps and never a whole list: applied one after the other to what is stored,
 * the steps of two pages do not undo each other.
 */
export const Change = z.strictObject({
  ruleOff: z.exactOptional(ruleId),
  ruleOn: z.exactOptional(ruleId),
  siteOff: z.exactOptional(siteId),
  chipFolded: z.exactOptional(z.boolean()),
  /** Silence from now on; 0 ends it. */
  pauseMinutes: z.exactOptional(z.int().check(z.minimum(0), z.maximum(24 * 60))),
  forOther: z.exactOptional(z.boolean()),
  noticeSeen: z.exactOptional(z.literal(true)),
});

/** What a person may change from a page of ours. A page of a site may not ask for this: it could switch the counting on. */
export const OwnChange = z.extend(Change, {
  off: z.exactOptional(z.boolean()),
  siteOn: z.exactOptional(siteId),
  /** In place of an earlier one of the same origin. */
  placeOn: z.exactOptional(Place),
  placeOff: z.exactOptional(origin),
  recording: z.exactOptional(z.boolean()),
  language: z.exactOptional(languageChoice),
  /** The line that a site may have changed was read. */
  changeSeen: z.exactOptional(adapterVersion),
  interface: z.exactOptional(surface),
});

export type Change = z.infer<typeof Change>;
export type OwnChange = z.infer<typeof OwnChange>;

/** More adapters than this do not hold at once. */
const mostSeen = 50;

function listed(before: readonly string[], added: string | undefined, removed: string | undefined): string[] {
  const others = before.filter((id) => id !== added && id !== removed);
  return added ? [...others, added] : others;
}

function placed(before: readonly Place[], added: Place | undefined, removed: string | undefined): Place[] {
  const others = before.filter((place) => place.origin !== added?.origin && place.origin !== removed);
  return added ? [...others, added] : others;
}

/** The settings that a change makes different. `now`: milliseconds since 1970. */
export function applyChange(settings: Settings, change: OwnChange, now: number): Partial<Settings> {
  const { siteOff, siteOn, placeOff, placeOn, ruleOff, ruleOn, pauseMinutes, changeSeen, ...plain } = change;
  return {
    ...plain,
    // A place that is switched on is coached, whatever was said of its kind before.
    ...((siteOff || siteOn || placeOn) && { sitesOff: listed(settings.sitesOff, siteOff, siteOn ?? placeOn?.site) }),
    ...((placeOff || placeOn) && { places: placed(settings.places, placeOn, placeOff) }),
    ...((ruleOff || ruleOn) && { rulesOff: listed(settings.rulesOff, ruleOff, ruleOn) }),
    ...(changeSeen && { changesSeen: listed(settings.changesSeen, changeSeen, undefined).slice(-mostSeen) }),
    ...(pauseMinutes !== undefined && { pausedUntil: pauseMinutes && now + pauseMinutes * 60_000 }),
  };
}

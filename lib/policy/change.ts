import * as z from 'zod/mini';
import { purposeId } from '../habits/entry';
import { pausesAfter } from '../habits/pauses';
import { readPortable } from './portable';
import type { Settings } from './settings';
import {
  adapterVersion,
  budgetMinutes,
  day,
  languageChoice,
  loopLabel,
  mostNames,
  mostPurposes,
  nameList,
  origin,
  Place,
  Plan,
  Purpose,
  properName,
  Reminder,
  retentionDays,
  ruleId,
  siteId,
  stage,
  surface,
} from './shapes';

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

/** Names that come to a list of the person's, and that leave it. */
const NamesChange = z.strictObject({
  list: nameList,
  add: z.array(properName).check(z.maxLength(mostNames)),
  remove: z.array(z.string()).check(z.maxLength(mostNames)),
});

/** What a person may change from a page of ours. A page of a site may not ask for this: it could switch the counting on. */
export const OwnChange = z.extend(Change, {
  off: z.exactOptional(z.boolean()),
  /** Silence until a moment, milliseconds since 1970. */
  pausedUntil: z.exactOptional(z.int().check(z.nonnegative())),
  siteOn: z.exactOptional(siteId),
  /** In place of an earlier one of the same origin. */
  placeOn: z.exactOptional(Place),
  placeOff: z.exactOptional(origin),
  recording: z.exactOptional(z.boolean()),
  language: z.exactOptional(languageChoice),
  /** The line that a site may have changed was read. */
  changeSeen: z.exactOptional(adapterVersion),
  interface: z.exactOptional(surface),
  /** A rule that only speaks to those who ask for it. */
  extraOn: z.exactOptional(ruleId),
  extraOff: z.exactOptional(ruleId),
  names: z.exactOptional(NamesChange),
  stage: z.exactOptional(stage),
  /** In place of an earlier one of the same id; beyond the most there may be, nothing comes. */
  purpose: z.exactOptional(Purpose),
  purposeOff: z.exactOptional(purposeId),
  /** `null` drops it. */
  plan: z.exactOptional(z.nullable(Plan)),
  planDropped: z.exactOptional(day),
  budgetMinutes: z.exactOptional(budgetMinutes),
  /** `null` ends it. */
  reminder: z.exactOptional(z.nullable(Reminder)),
  comeBackNotice: z.exactOptional(z.boolean()),
  readingTime: z.exactOptional(z.boolean()),
  retentionDays: z.exactOptional(retentionDays),
  /** Without a label it goes. */
  loopLabel: z.exactOptional(z.strictObject({ id: z.uuid(), label: z.exactOptional(loopLabel) })),
  /** The log goes, and what the person wrote about its weeks with it: the plan, and words for open questions. */
  forgetWords: z.exactOptional(z.literal(true)),
  /** Settings of another computer, as an export holds them. */
  bring: z.exactOptional(z.record(z.string(), z.unknown())),
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

function named(settings: Settings, { list, add, remove }: z.infer<typeof NamesChange>): Partial<Settings> {
  const others = settings[list].filter((name) => !remove.includes(name));
  return { [list]: [...new Set([...others, ...add])].slice(0, mostNames) };
}

function purposed(before: readonly Purpose[], added: Purpose | undefined, removed: string | undefined): Purpose[] {
  const kept = before.filter(({ id }) => id !== removed);
  if (!added) return kept;
  const known = kept.some(({ id }) => id === added.id);
  return (known ? kept.map((one) => (one.id === added.id ? added : one)) : [...kept, added]).slice(0, mostPurposes);
}

/** More labels than questions that can be open. */
const mostLabels = 200;

function labelled(
  before: Settings['loopLabels'],
  { id, label }: { id: string; label?: string },
): Settings['loopLabels'] {
  const others = Object.entries(before).filter(([other]) => other !== id);
  return Object.fromEntries([...others, ...(label ? [[id, label]] : [])].slice(-mostLabels));
}

/** The settings that a change makes different. `now`: milliseconds since 1970. */
export function applyChange(settings: Settings, change: OwnChange, now: number): Partial<Settings> {
  const { siteOff, siteOn, placeOff, placeOn, ruleOff, ruleOn, extraOn, extraOff, ...rest } = change;
  const { names, pauseMinutes, changeSeen, purpose, purposeOff, loopLabel, forgetWords, bring, ...plain } = rest;
  const pausedUntil = pauseMinutes === undefined ? change.pausedUntil : pauseMinutes && now + pauseMinutes * 60_000;
  return {
    ...plain,
    ...(bring && readPortable(bring).value),
    ...(forgetWords && { plan: null, planDropped: null, loopLabels: {}, pauses: [] }),
    // A place that is switched on is coached, whatever was said of its kind before.
    ...((siteOff || siteOn || placeOn) && { sitesOff: listed(settings.sitesOff, siteOff, siteOn ?? placeOn?.site) }),
    ...((placeOff || placeOn) && { places: placed(settings.places, placeOn, placeOff) }),
    ...((ruleOff || ruleOn) && { rulesOff: listed(settings.rulesOff, ruleOff, ruleOn) }),
    ...((extraOn || extraOff) && { rulesOn: listed(settings.rulesOn, extraOn, extraOff) }),
    ...(names && named(settings, names)),
    ...(changeSeen && { changesSeen: listed(settings.changesSeen, changeSeen, undefined).slice(-mostSeen) }),
    ...(change.stage && change.stage !== settings.stage && { stageSince: now }),
    ...((purpose || purposeOff) && { purposes: purposed(settings.purposes, purpose, purposeOff) }),
    ...(loopLabel && { loopLabels: labelled(settings.loopLabels, loopLabel) }),
    ...(pausedUntil !== undefined && { pausedUntil, pauses: pausesAfter(settings.pauses, pausedUntil, now) }),
  };
}

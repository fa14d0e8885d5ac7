import * as z from 'zod/mini';
import { purposeId } from '../habits/entry';
import { stages } from '../habits/stage';

/** Id of a site adapter. */
export const siteId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** Names an adapter by its day and its content. */
export const adapterVersion = z.string().check(z.regex(/^\d{4}-\d\d-\d\d\.[0-9a-z]{1,7}$/));

/** Scheme and host of a page that the person pointed at, without a port: the browser grants none. */
export const origin = z.string().check(z.regex(/^https?:\/\/[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/));

/** A place beside the built-in sites, and the adapter that describes its composers. */
export const Place = z.strictObject({ origin, site: siteId });

export type Place = z.infer<typeof Place>;

/** A place for which the browser was asked, and when (epoch ms). */
export const Wish = z.strictObject({ place: Place, at: z.number() });

export type Wish = z.infer<typeof Wish>;

/** A name as it is written: of a person, a company, a project. */
export const properName = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(80), z.regex(/[\p{L}\p{N}]/u, { error: 'name' }));

/** The lists of names that a person keeps of himself. */
export const nameList = z.enum(['ownNames', 'companies', 'interests', 'competitors']);

/** More names than this of one sort nobody writes down for himself. */
export const mostNames = 200;

const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** A day of the calendar, `2027-02-28`. */
export const day = z.string().check(z.refine(isDay, { error: 'day' }));

/** Days on which figures of the company are not spoken of, both ends included, on the calendar of whoever writes. */
export const QuietPeriod = z.strictObject({
  from: day,
  to: day,
  name: z.exactOptional(z.string().check(z.trim(), z.minLength(1), z.maxLength(80))),
});

export type QuietPeriod = z.infer<typeof QuietPeriod>;
export type NameList = z.infer<typeof nameList>;

/** Id of a rule, its file's name. */
export const ruleId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/));

/** Languages of the interface. */
export const language = z.enum(['en', 'fr']);

/** What may be chosen of them; `auto` follows the browser. */
export const languageChoice = z.enum(['auto', ...language.options]);

/** Where the person stands on the path. */
export const stage = z.enum(stages);

const label = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** A word or two for an open question, so that it can be told from others. */
export const loopLabel = label(40);

/** Why the person speaks in public, in his own words. Its id is never given twice, or what was tied to one would pass to another. */
export const Purpose = z.strictObject({ id: purposeId.check(z.regex(/^own-/)), label: label(60) });

/** More purposes than this are none (coaching notes B4). */
export const mostPurposes = 3;

/** What the organisation would like to be spoken of, offered beside the person's own purposes. */
export const Theme = z.strictObject({
  id: purposeId.check(z.regex(/^(?!own-)/)),
  label: z.strictObject({ en: label(60), fr: label(60) }),
});

/** “When …, I …”: the one plan, and the Monday of the week that it was made for. */
export const Plan = z.strictObject({ text: label(200), week: day });

/** When the summary is offered, local time: Monday is day 0. */
export const Reminder = z.strictObject({
  day: z.int().check(z.minimum(0), z.maximum(6)),
  hour: z.int().check(z.minimum(0), z.maximum(23)),
});

/** Minutes of writing in a week that the person means to give; 0: no such wish. */
export const budgetMinutes = z.int().check(z.minimum(0), z.maximum(600));

/** Days after which an entry goes and only the sums of its week stay; 90 at most (coaching notes B5). */
export const retentionDays = z.int().check(z.minimum(7), z.maximum(90));

export type Purpose = z.infer<typeof Purpose>;
export type Plan = z.infer<typeof Plan>;
export type Reminder = z.infer<typeof Reminder>;

/** Where coaching is shown: in the page beside the composer, or in the browser's side panel, the page left as it is. */
export const surface = z.enum(['page', 'panel']);

export type Language = z.infer<typeof language>;

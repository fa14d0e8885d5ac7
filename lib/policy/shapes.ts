import * as z from 'zod/mini';

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

/** Where coaching is shown: in the page beside the composer, or in the browser's side panel, the page left as it is. */
export const surface = z.enum(['page', 'panel']);

export type Language = z.infer<typeof language>;

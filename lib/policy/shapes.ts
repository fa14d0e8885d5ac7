import * as z from 'zod/mini';

/** Id of a site adapter. */
export const siteId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** Names an adapter by its day and its content. */
export const adapterVersion = z.string().check(z.regex(/^\d{4}-\d\d-\d\d\.[0-9a-z]{1,7}$/));

/** Id of a rule, its file's name. */
export const ruleId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/));

/** Languages of the interface. */
export const language = z.enum(['en', 'fr']);

/** What may be chosen of them; `auto` follows the browser. */
export const languageChoice = z.enum(['auto', ...language.options]);

export type Language = z.infer<typeof language>;

import * as z from 'zod/mini';
import { siteId } from '../policy/shapes';

/**
 * What a page can tell of a composer, once a session each (composing notes §8.4). `attached`: found by its adapter ·
 * `button`, `no-button`: its publish button, once something was written · `posted`, `probable`: how it ended, with the
 * site's answer or without · `applied`, `refused`: a suggestion · `unmatched`: written in, and known by its looks alone.
 */
export const signs = [
  'attached',
  'button',
  'no-button',
  'posted',
  'probable',
  'applied',
  'refused',
  'unmatched',
] as const;

/** One such thing: ids and nothing else, no text, no address. */
export const Note = z.strictObject({ site: siteId, variant: siteId, what: z.enum(signs) });

export type Sign = (typeof signs)[number];
export type Note = z.infer<typeof Note>;

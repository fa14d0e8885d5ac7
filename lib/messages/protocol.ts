import * as z from 'zod/mini';
import { SentEntry } from '@/lib/habits/entry';
import { Note } from '@/lib/health/note';
import { Change, OwnChange } from '@/lib/policy/change';
import { EffectiveInPage } from '@/lib/policy/effective';

const host = z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/));

/** What holds on a page. The adapter was checked where it came from, hence is not looked into. */
export const Frame = z.extend(EffectiveInPage, {
  adapter: z.exactOptional(z.looseObject({ id: z.string() })),
  /** Names the rules that hold now, see `rules.get`. */
  rules: z.exactOptional(z.string()),
  /** Ids of rules that rest where the person stands on the path. */
  resting: z.exactOptional(z.array(z.string())),
});

/** Everything a page may ask of the background: name → what is asked and what comes back. */
export const protocol = {
  /** Keep an entry, of which names and addresses are compared and hashed on arrival. The reply comes only once it is on the disk. */
  'entry.put': { request: SentEntry, reply: z.strictObject({ stored: z.uuid() }) },
  /** What holds on this host, and what is known of its composers; ask again at each `frame.changed`. */
  'frame.get': { request: z.strictObject({ host: z.exactOptional(host) }), reply: Frame },
  /** Count that a composer was found, or not, or did what it should. */
  'site.note': { request: Note, reply: z.strictObject({ noted: z.literal(true) }) },
  /** Add minutes of reading, rounded, of a page that was left. */
  'reading.add': {
    request: z.strictObject({ minutes: z.int().check(z.minimum(1), z.maximum(60)) }),
    reply: z.strictObject({ kept: z.literal(true) }),
  },
  'settings.patch': { request: Change, reply: z.strictObject({ changed: z.literal(true) }) },
  /** The same and more, from pages of ours alone. */
  'settings.change': { request: OwnChange, reply: z.strictObject({ changed: z.literal(true) }) },
  /**
   * The rules, worked out as far as a message can carry, the texts and the styles: asked by a page on which a composer was touched, so that all others
   * stay light. Made by the build itself, hence not looked into, and one text (JSON): as objects, Firefox takes three seconds to carry them.
   */
  'rules.get': { request: z.strictObject({}), reply: z.strictObject({ json: z.string() }) },
  /** Open a page of ours: the card cannot. */
  'page.open': {
    request: z.strictObject({ page: z.enum(['popup', 'options']) }),
    reply: z.strictObject({ opened: z.literal(true) }),
  },
} as const;

/**
 * Why there is no reply. `off`: recording is off · `full`, `unavailable`: the browser refuses the database · `invalid`: the
 * message is not in the protocol · `stranger`: its sender is not a page of ours · `broken`: a bug of ours ·
 * `gone` (made by the sender): the extension was reloaded or removed under the page.
 */
export const Refusal = z.strictObject({
  refused: z.enum(['off', 'full', 'unavailable', 'invalid', 'stranger', 'broken', 'gone']),
});

/** Told to the pages, without content: something about `frame.get` is different now. */
export interface FrameChanged {
  name: 'frame.changed';
}

/** Asked of a page by our options page, on the person's click; the answer is a skeleton, or nothing. */
export interface SkeletonGet {
  name: 'skeleton.get';
}

export type Name = keyof typeof protocol;
export type Request<N extends Name> = z.infer<(typeof protocol)[N]['request']>;
export type Reply<N extends Name> = z.infer<(typeof protocol)[N]['reply']>;
export type Refusal = z.infer<typeof Refusal>;

import * as z from 'zod/mini';
import { isAddress } from './address';
import { type Broken, parseByKey } from './parse';
import { language, properName, QuietPeriod, retentionDays, siteId, surface, Theme } from './shapes';

const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

const names = z.exactOptional(z.array(properName).check(z.maxLength(10_000)));

/** A word the organisation asks to avoid: never a bare ban, always another word and a reason (coaching notes C2). */
export const HouseWord = z.strictObject({
  avoid: line(80),
  prefer: z.array(line(80)).check(z.minLength(1), z.maxLength(5)),
  reason: line(200),
  /** Only in texts of this language. */
  language: z.exactOptional(language),
});

/** A place that the organisation proposes. */
export const OfferedSite = z.strictObject({
  site: siteId,
  address: z.exactOptional(line(300).check(z.refine(isAddress, { error: 'address' }))),
  name: z.exactOptional(line(60)),
});

/**
 * What an organisation may set. Flat and all optional, because Chromium's managed schema is made from it (`tools/managed-schema.ts`).
 * It can restrict and explain; no key switches recording on or reads anything back.
 */
export const Policy = z.strictObject({
  /** Name shown where something was set by the organisation. */
  organisation: z.exactOptional(line(80)),
  /** Sites on which Parley coaches; absent = all it knows, empty = none. */
  sites: z.exactOptional(z.array(siteId)),
  /**
   * Sites beside the built-in ones that the person is offered; the browser asks, and the person decides. `address` where
   * the site does not tell it; `name` as people know the place. What `sites` leaves out stays off.
   */
  offeredSites: z.exactOptional(z.array(OfferedSite).check(z.maxLength(50))),
  /** Languages of the interface that may be chosen; one alone is the language. */
  languages: z.exactOptional(z.array(language).check(z.minLength(1))),
  /** `off`: nothing is counted. `user-choice`: as if absent. There is no `on`. */
  recording: z.exactOptional(z.enum(['off', 'user-choice'])),
  houseWords: z.exactOptional(z.array(HouseWord).check(z.maxLength(10_000))),
  /** Names of the company and of what it sells, and of those it competes with; the person adds his own. */
  companies: names,
  competitors: names,
  /** Names of clients, projects and people that do not belong in public. Whoever uses this computer can read them. */
  sensitiveNames: names,
  quietPeriods: z.exactOptional(z.array(QuietPeriod).check(z.maxLength(100))),
  /** What it would like to be spoken of: chips beside the person's own purposes, never required. */
  themes: z.exactOptional(z.array(Theme).check(z.maxLength(20))),
  /** The most days that an entry of the log is kept. The person may choose fewer; it cannot lengthen. */
  retentionDays: z.exactOptional(retentionDays),
  interface: z.exactOptional(surface),
  /**
   * Site adapters that hold instead of the built-in ones, each as the text of a JSON object: Chromium's schema would need
   * every part of an adapter spelt out, and a form for administrators is sure of texts. Read by `readPolicyAdapters`.
   */
  adapters: z.exactOptional(z.array(z.string().check(z.maxLength(200_000))).check(z.maxLength(20))),
});

export type HouseWord = z.infer<typeof HouseWord>;
export type Policy = z.infer<typeof Policy>;

/** A policy as far as it can be understood, and what could not. */
export interface ReadPolicy {
  policy: Policy;
  broken: readonly Broken[];
}

/** No organisation has set anything. */
export const noPolicy: ReadPolicy = { policy: {}, broken: [] };

/** Reads whatever the administrator wrote, key by key; never throws. */
export function parsePolicy(raw: unknown): ReadPolicy {
  const { value, broken } = parseByKey(Policy, raw);
  return { policy: value, broken };
}

import * as z from 'zod/mini';
import { mostPauses, Pause } from '../habits/pauses';
import { type Broken, parseByKey } from './parse';
import {
  adapterVersion,
  budgetMinutes,
  day,
  languageChoice,
  loopLabel,
  mostNames,
  mostPurposes,
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

const names = z._default(z.array(properName).check(z.maxLength(mostNames)), []);

/** What the person set, with the defaults of the product. Kept on this machine only. */
export const Settings = z.strictObject({
  /** Off on every site. */
  off: z._default(z.boolean(), false),
  sitesOff: z._default(z.array(siteId), []),
  /** Switched on beside the built-in sites. Whether the browser grants access to them is asked of the browser, never kept. */
  places: z._default(z.array(Place).check(z.maxLength(200)), []),
  /** Silent until this moment: milliseconds since 1970; `untilResumed` for a pause without an end. */
  pausedUntil: z._default(z.int().check(z.nonnegative()), 0),
  /** Pauses of a day and more, so that a week spent on one is no gap in the rhythm. */
  pauses: z._default(z.array(Pause).check(z.maxLength(mostPauses)), []),
  recording: z._default(z.boolean(), true),
  language: z._default(languageChoice, 'auto'),
  rulesOff: z._default(z.array(ruleId), []),
  /** Rules that only speak to those who ask for them. */
  rulesOn: z._default(z.array(ruleId), []),
  /** Who writes: rules that need to know stay silent without it. */
  ownNames: names,
  companies: names,
  interests: names,
  competitors: names,
  interface: z._default(surface, 'page'),
  chipFolded: z._default(z.boolean(), false),
  /** What is written is for someone else: coached, and not counted. */
  forOther: z._default(z.boolean(), false),
  /** The line that says what is counted was read. */
  noticeSeen: z._default(z.boolean(), false),
  /** Adapters whose line "this site may have changed" was read, by `versionOf`. */
  changesSeen: z._default(z.array(adapterVersion), []),
  stage: z._default(stage, 'none'),
  /** When the person came to it, milliseconds since 1970: only weeks since then count towards the next. */
  stageSince: z._default(z.int().check(z.nonnegative()), 0),
  purposes: z._default(z.array(Purpose).check(z.maxLength(mostPurposes)), []),
  plan: z._default(z.nullable(Plan), null),
  /** The Monday of the last week for which the person wanted no plan. */
  planDropped: z._default(z.nullable(day), null),
  budgetMinutes: z._default(budgetMinutes, 0),
  reminder: z._default(z.nullable(Reminder), null),
  /** A notification about a text to come back to. */
  comeBackNotice: z._default(z.boolean(), false),
  /** How long the person reads on the sites, in minutes a day. */
  readingTime: z._default(z.boolean(), false),
  retentionDays: z._default(retentionDays, 90),
  /** Of open questions, by the id of their entry. Kept apart from the log, which holds no words. */
  loopLabels: z._default(z.record(z.uuid(), loopLabel), {}),
});

/** The end of a pause that has none: the last moment a date can name. */
export const untilResumed = 8_640_000_000_000_000;

export type Settings = z.infer<typeof Settings>;

/** Reads stored settings; a broken value falls back to its default, alone. Never throws. */
export const parseSettings = (raw: unknown): { value: Settings; broken: Broken[] } => parseByKey(Settings, raw);

export const defaultSettings: Settings = Settings.parse({});

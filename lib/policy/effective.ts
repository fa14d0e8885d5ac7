import * as z from 'zod/mini';
import { purposeId } from '../habits/entry';
import { HouseWord, type Policy, type ReadPolicy } from './policy';
import { defaultSettings, type Settings } from './settings';
import { budgetMinutes, type Language, language, QuietPeriod, retentionDays, ruleId, stage, surface } from './shapes';

const decider = z.enum(['organisation', 'you', 'default']);
const decided = <T extends z.ZodMiniType>(value: T) => z.strictObject({ value, by: decider });

/** What holds, value by value, and who decided it. The same for the page, the popup and the options. */
export const Effective = z.strictObject({
  /** Whether this site is coached now. `why` and `until` (ms) say what to undo when it is not. */
  coaching: z.strictObject({
    value: z.boolean(),
    by: decider,
    why: z.exactOptional(z.enum(['site', 'everywhere', 'paused'])),
    until: z.exactOptional(z.int()),
  }),
  recording: decided(z.boolean()),
  language: decided(language),
  interface: decided(surface),
  rulesOff: decided(z.array(ruleId)),
  /** Switched on though they speak only to those who ask for them. */
  rulesOn: decided(z.array(ruleId)),
  houseWords: decided(z.array(HouseWord)),
  quietPeriods: decided(z.array(QuietPeriod)),
  chipFolded: decided(z.boolean()),
  /** The person writes for someone else: nothing is counted, whatever `recording` says. */
  forOther: z.boolean(),
  /** The line that says what is counted must be shown at the next count. */
  noticeNeeded: z.boolean(),
  /** Where the person stands on the path. */
  stage,
  /** What a text may be tied to: the person's own purposes, then the organisation's themes, in the language that holds. */
  purposes: z.array(z.strictObject({ id: purposeId, label: z.string(), by: decider })),
  /** Minutes of writing that the person means to give a week; 0: no such wish. */
  budgetMinutes,
  /**
   * Whether minutes of reading are kept. `wanted`: the person switched it on, or stands where reading is the practice (coaching
   * notes B4). `value`: and the browser grants the right to count them.
   */
  readingTime: z.strictObject({ value: z.boolean(), wanted: z.boolean() }),
  retentionDays: decided(retentionDays),
  /** Name of the organisation, where one has set anything. */
  organisation: z.exactOptional(z.string()),
});

/**
 * What a page of a site learns of it: what the person is after is left out when this is read. Where the person stands is not
 * named either, but the rules that rest tell it, to our own script in the page and never to the page itself.
 */
export const EffectiveInPage = z.object(
  z.omit(Effective, { stage: true, purposes: true, budgetMinutes: true, readingTime: true, retentionDays: true }).shape,
);

export type Effective = z.infer<typeof Effective>;
export type EffectiveInPage = z.infer<typeof EffectiveInPage>;
export type Decider = z.infer<typeof decider>;

/** Where and when the question is asked. Without a site (pages of ours) no rule about sites applies. */
export interface Context {
  site?: string;
  /** Milliseconds since 1970. */
  now: number;
  /** The browser's languages, preferred first: `fr-CA`, `en`. */
  languages: readonly string[];
  /** The browser grants the right to put scripts into pages, which reading time needs. */
  mayScript?: boolean;
}

function coaching({ sites }: Policy, settings: Settings, { site, now }: Context): Effective['coaching'] {
  if (site && sites && !sites.includes(site)) return { value: false, by: 'organisation', why: 'site' };
  if (settings.off) return { value: false, by: 'you', why: 'everywhere' };
  if (site && settings.sitesOff.includes(site)) return { value: false, by: 'you', why: 'site' };
  if (settings.pausedUntil > now) return { value: false, by: 'you', why: 'paused', until: settings.pausedUntil };
  return { value: true, by: 'default' };
}

// A policy that is broken anywhere may have meant to forbid counting, so nothing is counted (coaching notes C2).
function recording({ policy, broken }: ReadPolicy, settings: Settings): Effective['recording'] {
  if (policy.recording === 'off' || broken.length) return { value: false, by: 'organisation' };
  return settings.recording ? { value: true, by: 'default' } : { value: false, by: 'you' };
}

// `frr` and `fro` are languages of their own, not French.
const known = (tag: string): Language | undefined =>
  language.options.find((one) => tag.toLowerCase().split('-')[0] === one);

function interfaceLanguage(policy: Policy, settings: Settings, context: Context): Effective['language'] {
  const offered = policy.languages ?? language.options;
  const [first] = offered;
  if (first && offered.length === 1) return { value: first, by: 'organisation' };
  const chosen = settings.language;
  if (chosen !== 'auto' && offered.includes(chosen)) return { value: chosen, by: 'you' };
  const spoken = context.languages.map(known).find((one) => one && offered.includes(one));
  return { value: spoken ?? 'en', by: 'default' };
}

function whereShown(policy: Policy, settings: Settings): Effective['interface'] {
  if (policy.interface) return { value: policy.interface, by: 'organisation' };
  return { value: settings.interface, by: settings.interface === 'page' ? 'default' : 'you' };
}

function retention(policy: Policy, settings: Settings): Effective['retentionDays'] {
  if (policy.retentionDays !== undefined && policy.retentionDays < settings.retentionDays)
    return { value: policy.retentionDays, by: 'organisation' };
  return {
    value: settings.retentionDays,
    by: settings.retentionDays === defaultSettings.retentionDays ? 'default' : 'you',
  };
}

/** Whether the person means reading time to be kept, whether or not anything is at present. */
export const asksForReading = ({ readingTime, stage }: Settings): boolean => readingTime || stage === 'observe';

function reading(settings: Settings, isRecorded: boolean, mayScript: boolean): Effective['readingTime'] {
  const wanted = isRecorded && asksForReading(settings);
  return { wanted, value: wanted && mayScript };
}

const purposesOf = ({ themes = [] }: Policy, { purposes }: Settings, spoken: Language): Effective['purposes'] => [
  ...purposes.map((purpose) => ({ ...purpose, by: 'you' as const })),
  ...themes.map(({ id, label }) => ({ id, label: label[spoken], by: 'organisation' as const })),
];

/**
 * What holds here and now, and who decided. Precedence, value by value: what the organisation locked, then what the person set,
 * then the default of the product (coaching notes C2). A broken policy fails open for coaching and closed for recording.
 */
export function effective(read: ReadPolicy, settings: Settings, context: Context): Effective {
  const { policy } = read;
  const record = recording(read, settings);
  const spoken = interfaceLanguage(policy, settings, context);
  return {
    coaching: coaching(policy, settings, context),
    recording: record,
    language: spoken,
    interface: whereShown(policy, settings),
    rulesOff: { value: settings.rulesOff, by: settings.rulesOff.length ? 'you' : 'default' },
    rulesOn: { value: settings.rulesOn, by: settings.rulesOn.length ? 'you' : 'default' },
    houseWords: { value: policy.houseWords ?? [], by: policy.houseWords ? 'organisation' : 'default' },
    quietPeriods: { value: policy.quietPeriods ?? [], by: policy.quietPeriods ? 'organisation' : 'default' },
    chipFolded: { value: settings.chipFolded, by: settings.chipFolded ? 'you' : 'default' },
    stage: settings.stage,
    purposes: purposesOf(policy, settings, spoken.value),
    budgetMinutes: settings.budgetMinutes,
    readingTime: reading(settings, record.value, context.mayScript ?? false),
    retentionDays: retention(policy, settings),
    forOther: settings.forOther,
    noticeNeeded: record.value && !settings.noticeSeen,
    ...(policy.organisation && { organisation: policy.organisation }),
  };
}

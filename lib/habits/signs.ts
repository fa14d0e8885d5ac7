import type { Entry } from './entry';

/** A formula instead of an answer (M1). */
export const canned = 'canned-reply';

/** Somebody is named with what they did (M7). */
export const credit = 'named-credit';

/** What makes a text one about an achievement (M7). */
export const achievements: readonly string[] = ['announce', 'self-award', credit];

/** Acknowledging, agreeing, hedging, asking (M8; the recipe of receptive language). */
export const receptive: readonly string[] = ['acknowledges', 'uncertainty', 'open-question', 'asks-disagreement'];

/** What closes the door again, whatever else is said (M8). */
export const angry: readonly string[] = ['angry-reply', 'insult'];

/** Every rule that speaks as a caution, and what is written in one go (M10). */
export const heated: readonly string[] = [
  'angry-reply',
  'competitor-swipe',
  'confidential-hint',
  'forward-looking',
  'impulse',
  'insult',
  'late-hour',
  'legal-absolute',
  'market-talk',
  'named-third-party',
  'outrage',
  'personal-data',
  'placeholder-left',
  'promise',
  'quiet-period',
  'tone-clash',
  'undisclosed-interest',
  'unpublished-figures',
];

/** Whether one of these rules stood in the text as it was sent. Entries of earlier releases only know what was praised. */
export const holds = ({ standing, praised }: Entry, rules: readonly string[]): boolean =>
  (standing ?? praised).some((rule) => rules.includes(rule));

/** An answer that opens a door and does not slam it (M8). */
export const isReceptive = (entry: Entry): boolean => holds(entry, receptive) && !holds(entry, angry);

/** Sent without anything heated in it; what the writer put aside as not useful is not held against them (M10). */
export const isCalm = (entry: Entry): boolean =>
  !holds(
    entry,
    heated.filter((rule) => !entry.dismissed.includes(rule)),
  );

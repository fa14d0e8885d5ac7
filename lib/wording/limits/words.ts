/** The texts about how far the remarks can be trusted. Apart from the others, because the page script carries those. */
export interface LimitsWords {
  title: string;
  lead: string;
  /** One reader, and what follows from it. */
  reader: string;
  each: string;
  rule: string;
  inLanguage: Readonly<Record<'en' | 'fr', string>>;
  all: string;
  suggestions: string;
  right(right: number, judged: number): string;
  notYet: string;
  blindTitle: string;
  /** What no rule can see. */
  blind: readonly string[];
}

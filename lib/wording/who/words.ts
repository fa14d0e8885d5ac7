/** What the options page says of who writes, and of the rules that need to know or to be asked for. */
export interface WhoWords {
  title: string;
  lead: string;
  names: Readonly<Record<'ownNames' | 'companies' | 'interests' | 'competitors', { title: string; help: string }>>;
  /** How many names the organisation adds to those of the person. */
  besides(count: number, organisation: string | undefined): string;
  count(count: number): string;
  sensitiveNames: string;
  quietPeriods: string;
  quietPeriodsNone: string;
  extraRules: string;
  extraRulesLead: string;
}

import type { Decider } from '../pages/words';

type Of<Key extends string> = Readonly<Record<Key, string>>;

/** The texts about how the sites are doing. Apart from the others, because the page script carries those. */
export interface HealthWords {
  title: string;
  lead: string;
  /** Nothing is counted, hence nothing known. */
  notCounted: string;
  unreadable: string;
  /** The line that a site may have changed. */
  changed(site: string): string;
  reasons: Of<'unmatched' | 'no-button' | 'probable'>;
  /** "LinkedIn, checked on 21 November 2026". */
  checked(day: string): string;
  from: Readonly<Record<Decider, string>>;
  worked(day: string): string;
  notSeen: string;
  notYet: string;
  /** Another one holds although the built-in one is newer. */
  newer(day: string): string;
  composer: string;
  found: string;
  lastWorked: string;
  lastFailure: string;
  /** On how many of the last fourteen days. */
  days(count: number): string;
  none: string;
  failures: Of<'no-button' | 'refused' | 'unmatched'>;
  failure(what: string, day: string): string;
  save: string;
  saveOf(site: string): string;
  forget: string;
  forgetHelp: string;
  forgetNow: string;
  forgotten: string;
  file: string;
  fileHelp: string;
  /** The sites that the person's file describes. */
  fileHolds(sites: readonly string[]): string;
  load: string;
  remove: string;
  loaded(sites: readonly string[]): string;
  removed: string;
  notLoaded: string;
  problemsOfFile: string;
  problemsOfPolicy(organisation: string | undefined): string;
  problemsOfOwn: string;
  /** "variants[2].editor[0].css: …". */
  problem(place: string, what: string): string;
  whole: string;
  problems: Of<
    | 'json'
    | 'missing'
    | 'unknown'
    | 'type'
    | 'choice'
    | 'format'
    | 'empty'
    | 'long'
    | 'selector'
    | 'path'
    | 'findable'
    | 'twice'
  >;
  moreProblems(count: number): string;
  report: string;
  reportHelp: string;
  reportShow: string;
  reportNone: string;
  reportLead: string;
  reportCopy: string;
  reportCopied: string;
  reportNotCopied: string;
  reportSave: string;
}

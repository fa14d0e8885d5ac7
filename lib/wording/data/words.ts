import type { FieldNames } from './fields';

type Of<Key extends string> = Readonly<Record<Key, string>>;

/** The texts about what is kept of the person. Apart from the others, because the page script carries those. */
export interface DataWords {
  title: string;
  lead: string;
  /** What is kept beside the tables. */
  besides: string;
  tables: Of<'entries' | 'rollUps' | 'threads' | 'readingDays'>;
  fields: FieldNames;
  values: {
    author: Of<'person' | 'page'>;
    composer: Of<'there' | 'gone'>;
    towards: Of<'other' | 'self'>;
    language: Of<'en' | 'fr'>;
    balance: Of<'sends' | 'opens' | 'talks'>;
    size: Of<'trim' | 'turn' | 'invite'>;
    reasons: Of<'notUseful' | 'off' | 'left'>;
    source: Of<'log' | 'brought' | 'linkedin' | 'x'>;
    comeBack: Of<'waits' | 'done'>;
    question: Of<'open' | 'closed' | 'dropped'>;
  };
  yes: string;
  no: string;
  /** Instead of a value that is not there. */
  none: string;
  nothing: string;
  rows(count: number): string;
  /** Which row is shown, the newest is 1. */
  row(index: number, all: number): string;
  newer: string;
  older: string;
  save: string;
  saveHelp: string;
  saveNow: string;
  format: string;
  whole: string;
  table(name: string): string;
  calm: string;
  calmHelp: string;
  labels: string;
  labelsHelp: string;
  settings: string;
  settingsHelp: string;
  /** File names begin with it. */
  fileName: string;
  saved: string;
  bring: string;
  bringHelp: string;
  choose: string;
  off: string;
  offBy(organisation: string | undefined): string;
  /** What a file holds, and how many of its texts were new here. */
  brought(texts: number, weeks: number, added: number): string;
  /** What was brought is known here by other codes. */
  strange: string;
  /** Opens what is wrong: the table, the row counted from 1, the field. */
  place(place: string): string;
  line(row: number): string;
  named(field: string): string;
  why: Of<'json' | 'other' | 'newer' | 'value'>;
  nothingBrought: string;
  notKept: string;
  retention: string;
  retentionHelp: string;
  retentionCap(organisation: string | undefined, days: number): string;
  days(count: number): string;
  remove: string;
  removeHelp: string;
  day: string;
  removeDay: string;
  removeWeek: string;
  askDay(day: string): string;
  askWeek(day: string): string;
  /** Before everything goes: so many texts, and weeks that are kept as sums. */
  askAll(texts: number, weeks: number): string;
  card: CardWords;
}

/** The texts about a card for somebody else. */
export interface CardWords {
  title: string;
  help: string;
  make: string;
  week: string;
  choose: string;
  /** Opens what is shown: the card as it goes out. */
  preview: string;
  previewText: string;
  saveImage: string;
  copy: string;
  copied: string;
  notCopied: string;
  /** At the foot of the card. */
  foot: string;
  fileName: string;
}

type Of<Key extends string> = Readonly<Record<Key, string>>;

/** The texts about the archive that a site gives. Apart from the others, because the page script carries those. */
export interface ArchiveWords {
  title: string;
  lead: string;
  /** Where each site gives it. */
  where: Of<'linkedin' | 'x'>;
  drop: string;
  choose: string;
  again: string;
  /** Nothing is imported while nothing is counted. */
  off: string;
  offBy(organisation: string | undefined): string;
  reading: string;
  /** How many texts of all are counted. */
  counting(done: number, all: number): string;
  /** The weeks go into the log. */
  keeping: string;
  cancel: string;
  cancelled: string;
  /** Names of the sites. */
  sites: Of<'linkedin' | 'x'>;
  /** One year of an archive: in how many of all texts somebody was answered. */
  year(year: number, answers: number, all: number): string;
  empty: string;
  /** Some kind of text was imported before that these files do not hold. */
  taken: Of<'added' | 'stays'>;
  /** One of LinkedIn's files came without the other. */
  missing: Of<'shares' | 'comments'>;
  /** What an archive does not tell. */
  untold: Of<'linkedin' | 'x'>;
  /** Opens what is wrong: the file, and the line or the entry, counted from 1. */
  place(place: string): string;
  line(line: number): string;
  entry(entry: number): string;
  why: Of<
    | 'nothing'
    | 'account'
    | 'zip'
    | 'packed'
    | 'locked'
    | 'large'
    | 'header'
    | 'quotes'
    | 'fields'
    | 'date'
    | 'wrapper'
    | 'json'
    | 'entry'
  >;
  /** After what is wrong. */
  nothingImported: string;
  imported: string;
  /** The log takes nothing in. */
  notKept: string;
  /** Something went wrong that no file is to blame for. */
  failed: string;
}

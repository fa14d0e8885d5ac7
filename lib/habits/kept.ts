import type { WeekId } from './calendar';
import type { Figures } from './figures';

/** Where the figures of a week come from: what Parley saw, or an archive that the person gave it (`linkedin`, `x`). */
export type Source = 'log' | 'linkedin' | 'x';

/** A week that can no longer change, kept when its entries are gone; or a week of an archive. */
export interface RollUp {
  source: Source;
  week: WeekId;
  figures: Figures;
}

/** What became of an own text: an open question, or a text to come back to. `id` is that of its entry. */
export interface Thread {
  id: string;
  /** Day on which it was sent, `2026-11-18`. */
  day: string;
  site: string;
  kind: string;
  /** Its hash, once the site has shown where it stands. */
  thread?: string;
  purpose?: string;
  /** It asks something: listed until closed or dropped (M9). */
  asks: boolean;
  /** To come back to, until the person did, or said so. */
  comeBack: 'waits' | 'done';
  question: 'open' | 'closed' | 'dropped';
}

/** Minutes of reading on one day, rounded; kept only where the person switched it on. */
export interface ReadingDay {
  /** `2026-11-18`. */
  day: string;
  minutes: number;
}

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Explanation } from '@/components/coach-model';
import type { Composer } from '@/lib/editor/find';
import type { Marker } from '@/lib/editor/mark';
import type { Watcher } from '@/lib/editor/watch';
import type { Finding } from '@/lib/engine/finding';
import type { Reviewer } from '@/lib/engine/reviewer';
import type { SentEntry } from '@/lib/habits/entry';
import type { Sign } from '@/lib/health/note';
import type { Change } from '@/lib/policy/change';
import type { EffectiveInPage } from '@/lib/policy/effective';
import type { Words } from '@/lib/wording/words';

/** A page of ours that the card can open. */
export type OwnPage = 'popup' | 'options';

/** What the sessions of a page share; everything they reach outside their composer goes through here. */
export interface World {
  marker: Marker;
  inputOf: Watcher['inputOf'];
  /** What holds on this site; `undefined` until the background has answered. */
  frame: ReadonlySignal<EffectiveInPage | undefined>;
  /** Of the interface, BCP 47. */
  locale: ReadonlySignal<string>;
  /** `undefined` until the rules have come. */
  words: ReadonlySignal<Words | undefined>;
  /** How chip and card look; empty until the rules have come. */
  css(): string;
  /** The coach shows in the page; else it shows in the panel and leaves the page as it is. */
  inPage: ReadonlySignal<boolean>;
  /** How many panels are open on this page. */
  panels: Signal<number>;
  /** Something was counted and the person was not told yet: shown with the next card or chip, whichever composer it is. */
  notice: Signal<boolean>;
  /** Settles when what was asked of the background has come, or will not. */
  ready(): Promise<void>;
  /** `undefined` until the rules have come. */
  makeReviewer(): Reviewer | undefined;
  /** What is told about a rule in the interface's language. */
  explain(finding: Pick<Finding, 'rule' | 'term'>): Explanation | undefined;
  /** How a reason behind a balance reads in the interface's language. */
  nameReason(reason: string): string | undefined;
  /** Keeps an entry until it is stored; tells whether it was. */
  save(entry: SentEntry): Promise<boolean>;
  patch(change: Change): void;
  /** Counts what was seen of a composer, where anything is counted. */
  note(composer: Composer, what: Sign): void;
  /** Looks for another variant that describes this composer, and puts it in the place of its own. */
  describeAnew(composer: Composer): void;
  openPage(page: OwnPage): void;
  /**
   * Wakes the background, which sleeps half a minute after it was last asked anything. What is told to a sleeping one is
   * lost with a page that is closed before it is awake (measured in Chromium).
   */
  wake(): void;
  /** Path of the page with its query, which decides about the kind of what is written. */
  path(): string;
  now(): number;
  wait(ms: number): Promise<void>;
  makeId(): string;
  /** Aborted when the coach must be gone from the page. */
  signal: AbortSignal;
  /** Where nothing is ever counted: the practice page. */
  practice: boolean;
  siteOf(composer: Composer): string;
}

/** Whether anybody sees what the coach has to say. */
export const isSeen = ({ inPage, panels }: World): boolean => inPage.value || panels.value > 0;

import type { ReadonlySignal } from '@preact/signals';
import type { Finding, Review } from '@/lib/engine/finding';
import type { Suggestion } from '@/lib/engine/rule';
import type { PageWords } from '@/lib/wording/pages/words';
import type { Words } from '@/lib/wording/words';

/** What is told about a rule, in the interface's language. */
export interface Explanation {
  title: string;
  /** One or two sentences; for praise the line a card opens with. */
  why: string;
  example: { bad: string; good: string };
  source: { title: string; url?: string };
}

/** Why a suggestion was not written. */
export type Failure = 'changed' | 'left' | 'composing' | 'blocks' | 'refused' | 'rolled-back' | 'damaged';

/** How far the last click on a suggestion has come. */
export type ApplyState =
  | { step: 'idle' }
  /** Clicked; the editor's undo window is not over yet. */
  | { step: 'waiting'; suggestion: Suggestion }
  /** Clicked in the panel, and the keyboard is not in the text: written at the next click there. */
  | { step: 'away'; suggestion: Suggestion }
  | { step: 'applied'; suggestion: Suggestion }
  /**
   * Nothing was changed, or all of it was taken back, except when `damaged`. `changed`: the text is no longer the one that
   * was looked at; `copy` says whether the suggestion is in the clipboard by now, or may not be put there.
   */
  | { step: 'failed'; suggestion: Suggestion; copy: 'offered' | 'done' | 'refused'; why: Failure };

/** A corner in the viewport, in CSS pixels. */
export interface Corner {
  left: number;
  top: number;
}

/** Where the two pieces stand. The card scrolls inside itself when it is taller than `maxHeight`. */
export interface Place {
  /** `undefined` while the card lies over it. */
  chip: Corner | undefined;
  card: Corner & { maxHeight: number };
}

/** A finding with its place in words: what stands before it in its line, the marked words, and what follows. */
export type Quoted = Finding & { quote: readonly [before: string, words: string, after: string] };

/** The part of a review that is shown. */
export type Shown<Kind extends Finding = Finding> = Pick<Review, 'balance' | 'reasons'> & {
  marks: readonly Kind[];
  praise?: Kind;
};

/** All that the chip and the card of one composer show. Read only: every change goes through a callback and comes back as a signal. */
export interface CoachModel {
  words: ReadonlySignal<Words>;
  /** Follows the composer's own background. */
  theme: ReadonlySignal<'light' | 'dark'>;
  /** `undefined`: nothing is written, nothing is shown. */
  review: ReadonlySignal<Shown | undefined>;
  /** The finding whose card is open: a mark, a hint or the praise. `undefined`: no card. */
  chosen: ReadonlySignal<Finding | undefined>;
  /** Suggestions of the chosen finding, smallest first. */
  suggestions: ReadonlySignal<readonly Suggestion[]>;
  apply: ReadonlySignal<ApplyState>;
  /** The card was asked for by keyboard: it takes the focus when it opens or when this turns true. */
  keyboard: ReadonlySignal<boolean>;
  /** Something was counted for the first time and the person does not know yet. */
  notice: ReadonlySignal<boolean>;
  folded: ReadonlySignal<boolean>;
  /** Written for someone else: the chip says so, nothing is counted. */
  forOther: ReadonlySignal<boolean>;
  /** The key that undoes together with Z: `Ctrl` or `⌘`. */
  modifier: string;
  /** `undefined`: hidden until measured. Measure the elements `[data-piece="chip"]` and `[data-piece="card"]`. */
  place: ReadonlySignal<Place | undefined>;
}

/** The same for the panel, which stands apart from the text and quotes it. */
export interface PanelModel extends CoachModel {
  words: ReadonlySignal<PageWords>;
  review: ReadonlySignal<Shown<Quoted> | undefined>;
  chosen: ReadonlySignal<Quoted | undefined>;
}

/** What the chip and the card ask for. */
export interface CoachCallbacks {
  /** `undefined` when the rule is unknown to the interface's language: the card then keeps to the suggestions. */
  explain(finding: Pick<Finding, 'rule' | 'term'>): Explanation | undefined;
  /** How a reason behind the balance reads. */
  nameReason(reason: string): string | undefined;
  onApply(finding: Finding, suggestion: Suggestion): void;
  onCopy(suggestion: Suggestion): void;
  /** "Not useful": put this rule aside in this draft. */
  onDismiss(rule: string): void;
  onSwitchOff(rule: string): void;
  /** "Leave as it is" on a caution. */
  onLeave(finding: Finding): void;
  /** The chip was pressed; `byKeyboard` when by Enter or the space bar. */
  onOpen(byKeyboard: boolean): void;
  /** Another finding of the same review, by previous or next. */
  onChoose(finding: Finding): void;
  /** Escape or the cross; the focus goes back to the editor. */
  onClose(): void;
  /** Pause everywhere for an hour. */
  onPause(): void;
  /** Absent where there is no site. */
  onSiteOff?(): void;
  onFold(folded: boolean): void;
  onForOther(forOther: boolean): void;
  onOpenSummary(): void;
  onOpenOptions(): void;
  onNoticeSeen(): void;
}

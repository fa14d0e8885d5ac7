import type { Span } from '../engine/draft';
import type { Composer } from './find';

/** What was done to a text last, as of now; times by the clock of `now`, 0 when nothing was. */
export interface Input {
  /** When the person did what may change it. */
  at: number;
  /** When it changed, whoever did it: the person's click on a name or an emoji, the site, or ourselves. */
  alteredAt: number;
  /** An input method is at work. */
  composing: boolean;
}

export interface Application {
  composer: Composer;
  /** Where, in the text as it was reviewed. `start` = `end`: an addition, with the space it needs. */
  span: Span;
  /** What stood in the span when it was reviewed. */
  expected: string;
  replacement: string;
  /** What is selected afterwards, as offsets into the replacement; without it the caret stands behind the replacement. */
  select?: Span;
  input: () => Input;
  /** The site may be taking the text at this moment; one that is not known to do so may be written in. */
  isLeaving?: () => boolean;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** Aborted: nothing is written any more. With the reason `sent`, nothing is taken back either. */
  signal: AbortSignal;
}

/** The text has left for the site: what is put into its box now could be published a second time. */
export const sent = 'sent';

/**
 * Why nothing was changed. `changed`: the text is no longer the reviewed one; `left`: the person went on elsewhere;
 * `composing`: an input method or a list of names is open; `blocks`: over several lines or through a chip; `refused`:
 * the editor took nothing, or is another than its description says; `rolled-back`: it took something else, which was undone; `undone`: the person took it back
 * at once. `restored` false: the text is not what it was, the person must be told.
 */
export type Applied =
  | { done: true; text: string }
  | {
      done: false;
      reason: 'changed' | 'left' | 'composing' | 'blocks' | 'refused' | 'rolled-back' | 'undone';
      restored: boolean;
    };

/** Why nothing was changed. */
export type Reason = Extract<Applied, { done: false }>['reason'];

/** Nothing was changed, or all is as it was. */
export const untouched = (reason: Reason): Applied => ({ done: false, reason, restored: true });

/** The text is another, and not the one that was meant: the person must look. */
export const overtaken: Applied = { done: false, reason: 'changed', restored: false };

import type { Answered } from './answered';
import type { Figure } from './bootstrap';
import type { FileCount } from './files';
import type { Score } from './gold';
import type { SelfPromotion } from './self-promotion';
import type { Suggested } from './suggested';

/** Everything that one run of the evaluation found out. */
export interface Results {
  gold: readonly Score[];
  selfPromotion: SelfPromotion | undefined;
  /** By file. */
  files: Readonly<Record<string, FileCount>>;
  suggestions: Readonly<Record<string, Suggested>>;
  /** By file with comments and reactions of known authors: reported, never a target. */
  answered: Readonly<Record<string, Answered>>;
  /** By file that has a label of clickbait: reported, never a target. */
  clickbait: Readonly<Record<string, Figure>>;
}

import type { Answer } from '@/lib/messages/send';
import type { Done } from '@/lib/storage/attempt';

/** What comes of an act of the popup: the log's answer, or that of the background. */
export type Outcome = Done<undefined> | Answer<'settings.change'>;

/** Whether an act was carried out. Silence is no yes: the background may have been ended while it worked. */
export const isDone = (outcome: Outcome): boolean =>
  outcome !== undefined && !('failure' in outcome) && !('refused' in outcome);

import type { Effective } from '@/lib/policy/effective';
import { untilResumed } from '@/lib/policy/settings';
import { formatTime } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';

/** One line that says why Parley is silent, and whether it may be resumed at once; `off` is undone in the options. */
export interface State {
  line: string;
  resume: boolean;
}

/** `undefined` while Parley coaches. */
export function stateOf(words: PageWords, { coaching }: Pick<Effective, 'coaching'>): State | undefined {
  if (coaching.value) return undefined;
  if (coaching.until === undefined) return { line: words.popup.off, resume: false };
  const line =
    coaching.until === untilResumed
      ? words.popup.pausedOpen
      : words.popup.pausedUntil(formatTime(coaching.until, words.locale));
  return { line, resume: true };
}

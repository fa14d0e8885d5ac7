import type { PageWords } from '@/lib/wording/pages/words';

interface Props {
  words: PageWords;
  act: string;
  /** What it is done to: read aloud, because several such buttons look alike. */
  of: string;
  onAct(): void;
}

/** An act in the line of what it is done to. */
export function Inline({ words, act, of, onAct }: Props) {
  return (
    <button type="button" class="inline" aria-label={words.week.actOn(act, of)} onClick={onAct}>
      {act}
    </button>
  );
}

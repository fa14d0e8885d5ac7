import { useRef } from 'preact/hooks';
import type { Waiting } from '@/lib/habits/waiting';
import { formatDay, noonOf } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';

interface Props {
  words: PageWords;
  waiting: Waiting;
  onLabel(id: string, label: string): void;
}

/** So long nothing more is typed before it is kept, in ms: a popup may be gone without the field being left. */
const rest = 300;

/** A word or two of the person's own, so that one open question is told from another. */
export function QuestionLabel({ words, waiting: { id, day, label = '' }, onLabel }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keepAfter = (label: string, pause: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onLabel(id, label.trim()), pause);
  };
  return (
    <input
      class="label"
      type="text"
      maxLength={40}
      aria-label={words.week.nameQuestionOf(formatDay(noonOf(day), words.locale))}
      placeholder={words.week.nameQuestion}
      defaultValue={label}
      onInput={({ currentTarget }) => keepAfter(currentTarget.value, rest)}
      onChange={({ currentTarget }) => keepAfter(currentTarget.value, 0)}
    />
  );
}

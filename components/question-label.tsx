import type { Waiting } from '@/lib/habits/waiting';
import type { PageWords } from '@/lib/wording/pages/words';

interface Props {
  words: PageWords;
  waiting: Waiting;
  onLabel(id: string, label: string): void;
}

/** A word or two of the person's own, so that one open question is told from another. */
export function QuestionLabel({ words, waiting: { id, label = '' }, onLabel }: Props) {
  return (
    <input
      class="label"
      type="text"
      maxLength={40}
      aria-label={words.week.nameQuestion}
      placeholder={words.week.nameQuestion}
      defaultValue={label}
      onChange={({ currentTarget }) => onLabel(id, currentTarget.value.trim())}
    />
  );
}

import type { Finding } from '@/lib/engine/finding';
import type { Words } from '@/lib/wording/words';

interface Props {
  words: Words;
  chosen: Finding;
  marks: readonly Finding[];
  /** `undefined`: there is nothing to explain. */
  open: boolean | undefined;
  keys: string;
  onToggle(): void;
  onDismiss(): void;
  onChoose(finding: Finding): void;
}

/** Why and examples, not useful, and the way to the other findings. */
export function CardFoot({ words, chosen, marks, open, keys, onToggle, onDismiss, onChoose }: Props) {
  return (
    <div class="foot">
      {open !== undefined && (
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {open ? words.card.hideWhy : words.card.why}
        </button>
      )}
      {chosen.level !== 'praise' && (
        <button type="button" onClick={onDismiss}>
          {words.card.notUseful}
        </button>
      )}
      <Turn words={words} chosen={chosen} marks={marks} onChoose={onChoose} />
      <p class="keys">{keys}</p>
    </div>
  );
}

function Turn({ words, chosen, marks, onChoose }: Pick<Props, 'words' | 'chosen' | 'marks' | 'onChoose'>) {
  const index = placeOf(chosen, marks);
  if (index < 0 || marks.length < 2) return null;
  const step = (by: number, sign: string, label: string) => {
    const to = marks[index + by];
    return (
      <button type="button" aria-label={label} disabled={!to} onClick={() => to && onChoose(to)}>
        {sign}
      </button>
    );
  };
  return (
    <span class="turn">
      {step(-1, '‹', words.card.previous)}
      <span>{words.card.position(index + 1, marks.length)}</span>
      {step(1, '›', words.card.next)}
    </span>
  );
}

/** Place of a finding among the marks, -1 when it is none of them; a new review makes new objects. */
export function placeOf(finding: Finding, marks: readonly Finding[]): number {
  return marks.findIndex(({ rule, start }) => rule === finding.rule && start === finding.start);
}

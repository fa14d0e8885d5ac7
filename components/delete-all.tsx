import { useSignal } from '@preact/signals';
import type { PageWords } from '@/lib/wording/pages/words';

/** Deletes everything, after one calm question. */
export function DeleteAll({ words, count, onDelete }: { words: PageWords; count: number; onDelete(): void }) {
  const asking = useSignal(false);
  const ask = (on: boolean) => () => {
    asking.value = on;
  };
  if (!asking.value)
    return (
      <button type="button" class="button" onClick={ask(true)}>
        {words.log.deleteAll}
      </button>
    );
  return (
    <div class="question" role="alertdialog" aria-label={words.log.deleteAll}>
      <p>{words.log.confirmAll(count)}</p>
      <button type="button" class="button" ref={focus} onClick={ask(false)}>
        {words.log.confirmNo}
      </button>
      <button
        type="button"
        class="button care"
        onClick={() => {
          asking.value = false;
          onDelete();
        }}
      >
        {words.log.confirmYes}
      </button>
    </div>
  );
}

/** The safe answer is the one under the finger. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

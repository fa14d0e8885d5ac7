import type { Words } from '@/lib/wording/words';

interface Props {
  words: Words;
  onSeen(): void;
  onOptions(): void;
}

/** The one line said the first time anything is counted. */
export function Notice({ words, onSeen, onOptions }: Props) {
  return (
    <div class="notice" role="status">
      <p>{words.notice.counted}</p>
      <div class="acts">
        <button type="button" class="pill" onClick={onSeen}>
          {words.notice.seen}
        </button>
        <button type="button" class="pill" onClick={onOptions}>
          {words.notice.options}
        </button>
      </div>
    </div>
  );
}

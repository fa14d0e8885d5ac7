import type { PageWords } from '@/lib/wording/pages/words';
import { Ask } from './ask';

/** Deletes everything, after one calm question. */
export function DeleteAll({ words: { log }, count, onDelete }: { words: PageWords; count: number; onDelete(): void }) {
  return (
    <Ask
      label={log.deleteAll}
      question={log.confirmAll(count)}
      yes={log.confirmYes}
      no={log.confirmNo}
      onYes={onDelete}
    />
  );
}

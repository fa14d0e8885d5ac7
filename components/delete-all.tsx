import type { PageWords } from '@/lib/wording/pages/words';
import { Ask } from './ask';

interface Props {
  words: PageWords;
  /** What goes, and what stays. */
  question: string;
  onDelete(): void;
}

/** Deletes everything, after one calm question. */
export function DeleteAll({ words: { log }, question, onDelete }: Props) {
  return <Ask label={log.deleteAll} question={question} yes={log.confirmYes} no={log.confirmNo} onYes={onDelete} />;
}

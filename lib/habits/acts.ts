import { type Entry, published } from './entry';

/** What somebody did by sending a text (coaching notes, B1 and M1). */
export type Act = 'answer' | 'toSelf' | 'post' | 'reshare' | 'unknown';

const acts: Readonly<Record<Entry['kind'], Act>> = {
  reply: 'answer',
  comment: 'answer',
  post: 'post',
  quote: 'post',
  thread: 'post',
  article: 'post',
  reshare: 'reshare',
  edit: 'unknown',
  unknown: 'unknown',
};

/** Whether an entry counts in any figure: published, in the person's own name, and not an edit of something already counted. */
export const counts = (entry: Entry): boolean =>
  published.includes(entry.outcome) && entry.author === 'person' && entry.kind !== 'edit';

/**
 * The act of an entry. A reply or comment to oneself is neither an answer nor a publication; where it could not be told
 * whom it speaks to, it is taken for an answer. A quote is an own text, whoever is quoted.
 */
export function actOf({ kind, towards }: Entry): Act {
  const act = acts[kind];
  return act === 'answer' && towards === 'self' ? 'toSelf' : act;
}

import type { Draft, Kind } from './draft';
import type { Rule } from './rule';

const replies: readonly Kind[] = ['reply', 'comment'];

/** Whether a text answers another one. */
export const isAnswer = ({ kind }: Pick<Draft, 'kind'>): boolean => replies.includes(kind);

/** Whether a rule is for this kind of text and its author. Articles get no rule about absence. */
export function applies({ scope, find, voice }: Rule, draft: Draft): boolean {
  const { kind, author } = draft;
  if (find.kinds?.includes(kind) === false) return false;
  if (kind === 'article' && find.mark === 'end') return false;
  if (voice === 'person' && author === 'page') return false;
  return scope.includes(isAnswer(draft) ? 'reply' : 'post');
}

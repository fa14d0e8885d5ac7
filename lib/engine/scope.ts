import type { Draft, Kind } from './draft';
import type { Rule } from './rule';

const replies: readonly Kind[] = ['reply', 'comment'];

/** Whether a rule is for this kind of text and its author. Articles get no rule about absence. */
export function applies({ scope, find, voice }: Rule, { kind, author }: Draft): boolean {
  if (find.kinds?.includes(kind) === false) return false;
  if (kind === 'article' && find.mark === 'end') return false;
  if (voice === 'person' && author === 'page') return false;
  return scope.includes(replies.includes(kind) ? 'reply' : 'post');
}

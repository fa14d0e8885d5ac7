import type { Kind } from './draft';
import type { Find, Scope } from './rule';

const replies: readonly Kind[] = ['reply', 'comment'];

/** Whether a rule is for this kind of text. Articles get no rule about absence. */
export function applies(scope: readonly Scope[], find: Find, kind: Kind): boolean {
  if (kind === 'article' && find.mark === 'end') return false;
  return scope.includes(replies.includes(kind) ? 'reply' : 'post');
}

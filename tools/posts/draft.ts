import type { Draft, Kind } from '../../lib/engine/draft';
import type { Post } from './post';

/** Our kinds, and how archives of X call some of them. */
const kinds: Readonly<Record<string, Kind>> = {
  post: 'post',
  comment: 'comment',
  reply: 'reply',
  quote: 'quote',
  thread: 'thread',
  reshare: 'reshare',
  article: 'article',
  edit: 'edit',
  normal: 'post',
  quoting: 'quote',
  self_thread: 'thread',
};

const answers: readonly Kind[] = ['reply', 'comment'];

/** The draft that a post once was: a kind that is not known counts as a post, a reply that opens with a handle answers its owner. */
export function toDraft({ text, kind, is_reply, lang }: Post): Draft {
  const known = kinds[kind ?? ''] ?? (is_reply ? 'reply' : 'post');
  const handle = answers.includes(known) ? /^@\w{1,30}/.exec(text)?.[0] : undefined;
  return {
    text,
    kind: known,
    author: 'person',
    ...(handle && { addressee: handle }),
    ...(lang && { language: codeOf(lang) }),
  };
}

/** The language of a tag such as `fr-CA`. */
const codeOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1).join('');

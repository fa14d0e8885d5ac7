import type { Variant } from '../adapter';
import { commenting, threadIn } from './signs';

const item = '.comments-comment-entity, .comments-comment-item';
const post = '.feed-shared-update-v2';
const actor = '.update-components-actor__name';

/** Comments and answers of a classic page: Quill. */
export const classicComments: Variant = {
  id: 'li-classic-comment',
  engine: 'quill',
  editor: [{ css: '.ql-editor[contenteditable="true"]', stability: 'class' }],
  root: [
    { css: '.comments-comment-box', stability: 'class' },
    { css: 'form.comments-comment-box__form', stability: 'class' },
  ],
  submit: [{ how: 'css', css: '[class*="comments-comment-box__submit-button"]' }],
  kinds: [{ kind: 'reply', within: `.comments-comment-box--reply, ${item}` }, { kind: 'comment' }],
  addressee: [
    {
      kind: 'reply',
      within: '.ql-editor',
      css: '.ql-mention, [data-type="mention"]',
      pick: 'first',
      as: 'name',
      begins: true,
    },
    {
      kind: 'reply',
      within: item,
      css: '.comments-comment-meta__description-title [aria-hidden="true"], .comments-comment-meta__description-title',
      pick: 'first',
      as: 'name',
    },
    {
      kind: 'comment',
      within: post,
      // A name stands twice: once for the eye.
      css: `a[href*="/company/"] ${actor}, ${actor} [aria-hidden="true"], ${actor}`,
      pick: 'first',
      as: 'name',
      unless: 'a[href*="/company/"] *',
    },
  ],
  parent: [
    { kind: 'reply', within: post, css: '.comments-comment-item__main-content' },
    { kind: 'comment', within: post, css: '.update-components-text', first: true },
  ],
  thread: threadIn(post, item, 'data-id'),
  typeahead: ['[role="listbox"]'],
  limit: { count: 'characters', most: 1_250 },
  outcome: commenting,
  keys: [],
  mayKeys: ['mod+enter', 'enter'],
};

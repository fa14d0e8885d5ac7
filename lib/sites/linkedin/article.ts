import type { Variant } from '../adapter';
import { publishing } from './signs';

/**
 * The body of an article or a newsletter; its title is no composer. “Next” leads to a share box, where a few words about
 * it are a post of their own, and whose button publishes both.
 */
export const article: Variant = {
  id: 'li-article',
  engine: 'prosemirror',
  paths: ['^/article/'],
  editor: [
    { css: '[data-test-article-editor-content-textbox]', stability: 'testid' },
    { css: '.article-editor-content [contenteditable="true"]', stability: 'class' },
    { css: '[role="textbox"][aria-label="Article editor content"]', stability: 'label' },
  ],
  root: [{ css: 'body', stability: 'role' }],
  submit: [
    { how: 'css', css: '[role="dialog"] button.share-actions__primary-action' },
    { how: 'css', css: 'button.article-editor-nav__publish', leads: true },
  ],
  kinds: [{ kind: 'article' }],
  typeahead: ['[role="listbox"]'],
  outcome: publishing,
  keys: [],
};

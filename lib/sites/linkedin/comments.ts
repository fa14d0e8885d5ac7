import type { Variant } from '../adapter';
import { commenting, threadIn } from './signs';

// Composing notes §1.3: TipTap in the page; the button stands in a section of its own behind the box.

const comment = '[componentkey^="replaceableComment_"]';
const button = '[componentkey*="commentButtonSection"] button, [id*="commentButtonSection"] button';
/** One post; on a page of its own, the whole column. */
const post = '[componentkey^="update-card-focus"], [componentkey^="expanded"][componentkey*="FeedType_"], main';
const said = '[data-testid="expandable-text-box"]';
/** Opens the box for comments, below a post. */
const toggle = ':is([data-view-name="feed-comment-button"], [aria-expanded]:has(svg#comment-small))';

/** A comment under a post, or an answer to a comment, which stands behind it. */
export const comments: Variant = {
  id: 'li-comment',
  engine: 'prosemirror',
  editor: [{ css: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [role="textbox"]', stability: 'testid' }],
  root: [{ css: '[componentkey^="commentBox-"]', stability: 'key' }],
  require: ['[componentkey^="commentBox-"]'],
  submit: [
    { how: 'css', css: button },
    { how: 'following', css: button, hops: 4 },
  ],
  kinds: [
    // A comment that is changed stands in its own place and begins with no chip.
    { kind: 'edit', within: comment, prefilled: true, without: '[data-type="mention"]' },
    { kind: 'reply', within: `${comment}, ${comment} + :not(${comment})` },
    { kind: 'comment' },
  ],
  addressee: [
    {
      kind: 'reply',
      within: '[role="textbox"]',
      css: '[data-type="mention"]',
      pick: 'first',
      as: 'name',
      begins: true,
    },
    {
      kind: 'comment',
      within: post,
      css: 'a[href*="/in/"], a[href*="/company/"]',
      // Whoever likes or shares it is named above the author, whom the post names in turn.
      pick: 'last',
      ahead: `${said}:not(${comment} *), ${toggle}`,
      as: 'name',
      unless: 'a[href*="/company/"]',
    },
  ],
  parent: [
    { kind: 'reply', within: post, css: `${comment} ${said}` },
    { kind: 'comment', within: post, css: `${said}:not(${comment} *)`, first: true },
  ],
  thread: threadIn(post, comment, 'componentkey'),
  typeahead: ['[role="listbox"]'],
  limit: { count: 'characters', most: 1_250 },
  outcome: commenting,
  keys: [],
  mayKeys: ['mod+enter', 'enter'],
};

import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { find, offer, stand } from './page';

// A reply under a comment: the box follows the comment and begins with a chip that names whom one answers.

const comment = 'replaceableComment_urn:li:comment:(urn:li:ugcPost:1,2)';

stand(`<div role="listitem" componentkey="update-card-focus1"><a href="/in/x/">Nadia Example</a>
  <div id="${comment}" componentkey="${comment}"><a href="/in/y/">Olu Sample</a></div>
  <div componentkey="commentBox-2"><div data-testid="ui-core-tiptap-text-editor-wrapper"></div></div>
  <div componentkey="2commentButtonSection"><button type="button">Reply</button></div></div>`);

const mention = { type: 'mention', attrs: { id: '1', label: 'Olu Sample' } };
const editor = new Editor({
  element: find('[data-testid]'),
  injectCSS: false,
  extensions: [
    StarterKit,
    Mention.configure({
      renderText: ({ node }) => node.attrs.label,
      renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, node.attrs.label],
    }),
  ],
  content: { type: 'doc', content: [{ type: 'paragraph', content: [mention, { type: 'text', text: '\u00A0' }] }] },
  editorProps: { attributes: { role: 'textbox' } },
});
offer('reply', {
  element: editor.view.dom,
  model: () => editor.getText({ blockSeparator: '\n' }),
  submit: () => find('button'),
});

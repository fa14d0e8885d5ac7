/** LinkedIn's composers reduced to what its adapter looks at; every editable has `id="here"`, decoys have others. */
const quillBox = (inner = ''): string => `
  <div data-test-modal-id="sharebox">
    <div role="dialog" aria-labelledby="share-to-linkedin-modal__header" class="share-box-v2__modal">
      <button class="share-unified-settings-entry-button">You</button>
      <div class="share-creation-state__text-editor"><div class="ql-container">
        <div id="here" class="ql-editor" role="textbox" contenteditable="true" data-test-ql-editor-contenteditable="true"><p>${inner}</p></div>
        <div id="clipboard" class="ql-clipboard" contenteditable="true" tabindex="-1"></div>
      </div></div>
      <button class="share-actions__primary-action"><span>Post</span></button>
    </div>
  </div>`;

const tiptap = (id: string, inner = '<p></p>', key = ''): string => `
  <div data-testid="ui-core-tiptap-text-editor-wrapper">
    <div id="${id}" class="tiptap ProseMirror" role="textbox" contenteditable="true" ${key}>${inner}</div>
  </div>`;

const sdui = (id: string, more = '', inner = '<p></p>'): string => `
  <dialog open data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
    <div role="button" tabindex="0" aria-expanded="false"><svg id="caret-small"></svg></div>
    ${tiptap(id, inner, 'componentkey="ShareBox_textEditor"')}${more}
    <button aria-haspopup="dialog"><svg id="image-medium"></svg></button>
    <button id="publish">Post</button>
  </div></dialog>`;

const comment = 'replaceableComment_urn:li:comment:(urn:li:ugcPost:1,2)';

const card = (inner: string): string => `
  <div role="listitem" componentkey="update-card-focus1">
    <a href="/in/x/"><b>Nadia Example</b></a><span data-testid="expandable-text-box">Text</span>
    <button aria-expanded="true"><svg id="comment-small"></svg>Comment</button>${inner}
  </div>`;

const commentBox = (id: string, inner?: string): string => `
  <div componentkey="commentBox-1">${tiptap(id, inner)}</div>
  <div id="1commentButtonSection1" componentkey="1commentButtonSection"><button id="publish"><span>Send</span></button></div>`;

export const linkedinPages = {
  classic: quillBox(),
  shadow: `<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">${quillBox()}</template></div>
    <div class="ql-editor" contenteditable="true" id="decoy"></div>`,
  edit: quillBox('Text').replace(/<button class="share-unified.*<\/button>/, ''),
  dialog: sdui('here'),
  reshare: sdui('here', '<a href="/feed/update/urn:li:activity:1">A post</a>'),
  byPage: sdui('here', '<svg id="company-accent-4"></svg>'),
  comment: card(commentBox('here')),
  reply: card(
    `${commentBox('elsewhere').replaceAll('publish', 'other')}<div id="${comment}" componentkey="${comment}"><a href="/in/y/">Olu Sample</a></div>
     ${commentBox('here', '<p><span data-type="mention" contenteditable="false">Olu Sample</span>&nbsp;</p>')}`,
  ),
  classicComment: `<div class="feed-shared-update-v2" data-urn="urn:li:activity:1">
    <span class="update-components-actor__name"><span aria-hidden="true">Nadia Example</span><span>Nadia Example</span></span>
    <form class="comments-comment-box__form"><div class="comments-comment-box-comment__text-editor">
    <div class="ql-editor" id="here" contenteditable="true"></div></div>
    <button id="publish" class="comments-comment-box__submit-button--cr">Comment</button></form></div>`,
};

export const linkedinNever = {
  message:
    '<form class="msg-form"><div id="here" class="msg-form__contenteditable" role="textbox" contenteditable="true"></div></form>',
  overlay: `<div class="msg-overlay-conversation-bubble">${quillBox()}</div>`,
  headline: `<div role="dialog">${tiptap('here')}<button>Save</button></div>`,
  clipboard: quillBox().replace('id="here"', '').replace('id="clipboard"', 'id="here"'),
  note: '<div role="dialog"><textarea id="here"></textarea><button>Send</button></div>'.replace(
    'id="here"',
    'id="custom-message"',
  ),
  bareQuill: '<div class="ql-editor" id="here" contenteditable="true"></div>',
};

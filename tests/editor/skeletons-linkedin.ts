/** LinkedIn's composers reduced to what the adapter looks at; every editable has `id="here"`, decoys have others. */
const settings = '<button class="share-unified-settings-entry-button">You</button>';

const quill = (id: string, more = ''): string =>
  `<div id="${id}" class="ql-editor" role="textbox" contenteditable="true" ${more}><p></p></div>`;

const quillBox = (more = '', label = 'Post'): string => `
  <div data-test-modal-id="sharebox">
    <div role="dialog" aria-labelledby="share-to-linkedin-modal__header" class="share-box-v2__modal">
      ${settings}
      <div class="share-creation-state__text-editor"><div class="ql-container">
        ${quill('here', 'data-test-ql-editor-contenteditable="true"')}
        <div id="clipboard" class="ql-clipboard" contenteditable="true" tabindex="-1"></div>
      </div></div>${more}
      <button id="publish" class="share-actions__primary-action"><span>${label}</span></button>
    </div>
  </div>`;

const tiptap = (id: string, inner = '<p></p>', key = ''): string => `
  <div data-testid="ui-core-tiptap-text-editor-wrapper">
    <div id="${id}" class="tiptap ProseMirror" role="textbox" contenteditable="true" ${key}>${inner}</div>
  </div>`;

const author = '<div role="button" tabindex="0" aria-expanded="false"><svg id="caret-small"></svg></div>';

const sdui = ({ ahead = author, more = '', inner = '<p></p>', label = 'Post' } = {}): string => `
  <dialog open data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
    ${ahead}${tiptap('here', inner, 'componentkey="ShareBox_textEditor"')}${more}
    <button aria-haspopup="dialog"><svg id="image-medium"></svg></button>
    <button id="publish">${label}</button>
  </div></dialog>`;

const update = '<div><a href="/feed/update/urn:li:activity:1/">A post</a>Two options.</div>';
const embedded = `<div class="update-components-mini-update-v2">Two options.<a href="/feed/update/urn:li:activity:1/"></a></div>`;

/** A post that names somebody else. */
const naming = (post: string): string =>
  post.replace('The night team', 'With <a href="/in/peter/">Peter Sample</a>: the night team');

const comment = 'replaceableComment_urn:li:comment:(urn:li:ugcPost:1,2)';

const said = (words: string): string => `<span data-testid="expandable-text-box">${words}</span>`;

const head = (link = '/in/x/', words = 'Nadia Example'): string =>
  `<a href="${link}"></a><a href="${link}"><b>${words}</b></a>`;

const card = (inner: string, link = '/in/x/', above = head(link)): string => `
  <div role="listitem" componentkey="update-card-focus1">
    ${above}${said('The night team speaks first.')}
    <button aria-expanded="true"><svg id="comment-small"></svg>Comment</button>${inner}
  </div>`;

const commentBox = (id: string, inner?: string): string => `
  <div componentkey="commentBox-1">${tiptap(id, inner)}</div>
  <div id="1commentButtonSection1" componentkey="1commentButtonSection"><button id="publish"><span>Send</span></button></div>`;

const chip = '<p><span data-type="mention" contenteditable="false">Olu Sample</span>&nbsp;</p>';
const commented = (inner = ''): string =>
  `<div id="${comment}" componentkey="${comment}"><a href="/in/y/">Olu Sample</a>${said('Two crates.')}${inner}</div>`;
const ownBox = commentBox('elsewhere').replaceAll('publish', 'other');

const name = (words: string, className: string): string =>
  `<span class="${className}"><span aria-hidden="true">${words}</span><span>${words}</span></span>`;

const classicForm = (reply = ''): string => `
  <div class="comments-comment-box ${reply}"><form class="comments-comment-box__form">
  <div class="comments-comment-box-comment__text-editor">${quill('here', 'data-test-ql-editor-contenteditable="true"')}</div>
  <button id="publish" class="comments-comment-box__submit-button--cr">Comment</button></form></div>`;

const classicCard = (inner: string, link = '/in/x/'): string => `
  <div class="feed-shared-update-v2" data-urn="urn:li:activity:1">
    <a href="${link}">${name('Nadia Example', 'update-components-actor__name')}</a>
    <div class="update-components-text">The night team speaks first.</div>${inner}</div>`;

const classicComment = (inner: string): string => `
  <article class="comments-comment-entity" data-id="urn:li:comment:(ugcPost:1,2)">
    ${name('Olu Sample', 'comments-comment-meta__description-title')}
    <section class="comments-comment-item__main-content">Two crates.</section>${inner}</article>`;

const article = (more = ''): string => `
  <textarea id="article-editor-headline__textarea"></textarea>
  <div class="article-editor-content"><div id="here" class="ProseMirror" role="textbox" contenteditable="true"></div></div>
  <button id="publish" class="article-editor-nav__publish">Next</button>${more}`;

const companyBox = (editor: string, sign = ''): string =>
  `<div role="dialog" ${sign}><button>Our page Anyone</button>${editor}<button><svg></svg></button><button id="publish">Posten</button></div>`;

const companyEditor = (words = ''): string =>
  `<div id="here" class="tiptap ProseMirror" role="textbox" contenteditable="true" aria-label="${words}"></div>`;
const byClock = (words: string): string =>
  companyBox(companyEditor()).replace('<button><svg>', `<button aria-label="${words}"><svg>`);

const inShadow = (html: string): string =>
  `<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">${html}</template></div>`;

export const linkedinPages = {
  classic: quillBox(),
  classicEdit: quillBox('', 'Save').replace(settings, '').replace('<p></p>', '<p>Text</p>'),
  restored: quillBox().replace('<p></p>', '<p>Text</p>'),
  classicReshare: quillBox(embedded),
  shadow: `${inShadow(quillBox())}<div class="ql-editor" contenteditable="true" id="decoy"></div>`,
  renamed: quillBox().replaceAll('share-actions__primary-action', '_1'),
  dialog: sdui(),
  dialogEdit: sdui({ ahead: '', inner: '<p>Text</p>', label: 'Save' }),
  reshare: sdui({ more: update }),
  byPage: sdui({ ahead: `<figure><svg id="company-accent-4"></svg></figure>${author}` }),
  pageReshared: sdui({ more: `${update}<svg id="company-accent-4"></svg>` }),
  comment: card(commentBox('here')),
  commentBelow: card(`${commented()}<hr>${commentBox('here')}`),
  commentTitled: card(commentBox('here'), '', head('/in/x/', '🚀 Dr. Nadia Example')),
  commentMadame: card(commentBox('here'), '', head('/in/x/', 'Mme Nadia Example')),
  commentBelowLike: card(commentBox('here'), '', `<a href="/in/liker/">Louis Exemple</a> likes this ${head()}`),
  commentNaming: naming(card(commentBox('here'))),
  commentToInitials: naming(card(commentBox('here'), '', head('/in/x/', 'J. R.'))),
  commentToDigits: naming(card(commentBox('here'), '', head('/company/3m/', '3M'))),
  commentWithChip: card(commentBox('here', `<p>I agree with ${chip.slice(3)}`)),
  commentToPicture: card(commentBox('here')).replace(/<span data-testid="expandable.*?<\/span>/, ''),
  commentToCompany: card(commentBox('here'), '/company/1/'),
  inherited: card(commentBox('here'))
    .replace('role="textbox" contenteditable="true"', 'role="textbox"')
    .replace(
      'data-testid="ui-core-tiptap-text-editor-wrapper"',
      'data-testid="ui-core-tiptap-text-editor-wrapper" contenteditable="true"',
    ),
  reply: card(ownBox + commented() + commentBox('here', chip)),
  replyNaming: card(ownBox + commented() + commentBox('here', `<p>I agree with ${chip.slice(3)}`)),
  replyWithoutChip: card(ownBox + commented() + commentBox('here')),
  commentEdit: card(ownBox + commented(commentBox('here', '<p>Three crates.</p>'))),
  classicComment: classicCard(classicForm()),
  classicToCompany: classicCard(classicForm(), '/company/1/'),
  classicReply: classicCard(classicComment(classicForm('comments-comment-box--reply'))),
  classicInShadow: inShadow(classicCard(classicForm())),
};

/** What stands on paths of its own: a company's administration, the article editor. */
export const linkedinElsewhere = {
  company: companyBox(companyEditor(), 'aria-labelledby="share-to-linkedin-modal__header"'),
  companyQuill: companyBox(quill('here', 'aria-label="Text editor for creating content"')),
  companyEn: companyBox(companyEditor('Text editor for creating content')),
  companyFr: byClock('Programmer un post'),
  companyDe: byClock('Termin für Beitrag festlegen'),
  companyPt: companyBox(companyEditor('Editor de texto para criação de conteúdo')),
  article: article(),
  articleAsked: article(
    '<div role="dialog"><button class="share-actions__primary-action" id="publish-now">Publish</button></div>',
  )
    .replace('id="publish"', '')
    .replace('publish-now', 'publish'),
};

export const linkedinNever = {
  message:
    '<form class="msg-form"><div id="here" class="msg-form__contenteditable" role="textbox" contenteditable="true"></div></form>',
  overlay: `<div class="msg-overlay-conversation-bubble">${quillBox()}</div>`,
  headline: `<div role="dialog">${tiptap('here')}<button>Save</button></div>`,
  sduiHeadline: `<dialog open data-testid="dialog">${tiptap('here')}<button>Save</button></dialog>`,
  namelessMessage:
    '<div role="dialog"><div id="here" role="textbox" contenteditable="true"></div><button type="submit">Send</button></div>',
  hashedMessage: `<div role="dialog" class="_8ba049e9"><h2>Nadia Example</h2><p>Thanks for your note</p>
    <div id="here" role="textbox" contenteditable="true" aria-label="Write a message…"><p></p></div>
    <button aria-label="Attach a picture"><svg></svg></button><button>Send</button></div>`,
  quillMessage: `<dialog open>${quill('here')}<button>Send</button></dialog>`,
  clipboard: quillBox().replace('id="here"', '').replace('id="clipboard"', 'id="here"'),
  note: '<div role="dialog"><textarea id="here"></textarea><button>Send</button></div>',
  pollQuestion: quillBox('<textarea id="here" rows="2"></textarea>').replace('id="here"', 'id="editor"'),
  pollChoice: sdui({ more: '<input id="choice">' }).replace('id="here"', '').replace('id="choice"', 'id="here"'),
  bareQuill: quill('here'),
  articleTitle: article().replace('id="here"', '').replace('id="article-editor-headline__textarea"', 'id="here"'),
};

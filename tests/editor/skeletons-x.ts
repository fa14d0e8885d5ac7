/** X's composers reduced to what its adapter looks at; every editable has `id="here"`, decoys have others. */
const draft = (id: string, text = '', number = 0): string => `
  <div data-testid="tweetTextarea_${number}_label"><div data-testid="tweetTextarea_${number}RichTextInputContainer"><div class="DraftEditor-root">
    <div id="${id}" data-testid="tweetTextarea_${number}" role="textbox" contenteditable="true" class="public-DraftEditor-content">${text}</div>
  </div></div></div>`;

const named = (handle: string): string =>
  `<div data-testid="User-Name"><a href="/${handle}">Some One</a><a href="/${handle}">@${handle}</a></div>`;

const tweet = (handle: string, more = ''): string => `
  <article data-testid="tweet">${named(handle)}<div data-testid="tweetText">By ${handle}</div>
  <a href="/${handle}/status/1">1 h</a>${more}</article>`;

const quotedCard = (handle: string): string =>
  `<div role="link" tabindex="0"><div data-testid="User-Name"></div><div data-testid="tweetText">Quoted of ${handle}</div></div>`;

const bar = (name: string, id = 'publish'): string =>
  `<div data-testid="toolBar"><button id="${id}" data-testid="${name}">Post</button></div>`;

const top = '<button data-testid="app-bar-close"></button><button data-testid="unsentButton">Drafts</button>';

const modal = (inner: string, head = top): string =>
  `<div id="layers"><div role="dialog" aria-modal="true">${head}${inner}</div></div>`;

const home = (id: string, more = '', publish = 'publish'): string =>
  `<div data-testid="primaryColumn"><div>${draft(id)}${more}${bar('tweetButtonInline', publish)}</div>
  <section>${tweet('timeline', quotedCard('other'))}</section></div>`;

const behind = home('behind', '', 'other');

export const xPages = {
  home: home('here'),
  homeQuote: home('here', `<div data-testid="attachments">${quotedCard('anna')}</div>`),
  modal: behind + modal(draft('here') + bar('tweetButton')),
  modalInline: behind + modal(draft('here') + bar('tweetButtonInline')),
  thread: behind + modal(draft('here') + draft('second', '', 1) + bar('tweetButton')),
  threadOfSame: behind + modal(draft('first') + draft('here') + draft('third') + bar('tweetButton')),
  reply: behind + modal(tweet('first') + tweet('anna') + draft('here') + bar('tweetButton')),
  quote: behind + modal(draft('here') + quotedCard('anna') + bar('tweetButton')),
  prefilled: behind + modal(draft('here', '<p>Brought along</p>') + bar('tweetButton')),
  edit: behind + modal(draft('here', '<p>Sent before</p>') + bar('tweetButton'), ''),
  inline: `<section>${tweet('earlier')}${tweet('anna')}<div data-testid="inline_reply_offscreen">${draft('here')}${bar('tweetButtonInline')}</div>${tweet('later')}</section>`,
  inlineBare: `<main><section>${tweet('anna')}<div>${draft('here')}${bar('tweetButtonInline')}</div>${tweet('later')}</section></main>`,
  narrow: `<main>${bar('tweetButton')}<div data-testid="tweetTextarea_0"><textarea id="here" rows="3"></textarea></div></main>`,
  narrowReply: `<main>${bar('tweetButton')}${tweet('anna')}<div data-testid="tweetTextarea_0"><textarea id="here" rows="3"></textarea></div></main>`,
  article: `<main><button>Preview</button><button id="publish">Publier</button><textarea id="title"></textarea>
    <div id="here" data-testid="composer" role="textbox" contenteditable="true"></div><button>Add a table</button></main>`,
  articleInside: `<main><textarea></textarea><div data-testid="composer"><div id="here" contenteditable="true"></div></div>
    <button id="publish">Wydaj</button></main>`,
};

/** Composers of which only the looks are known. */
export const xUnknown = {
  pro: '<form><div id="here" role="textbox" contenteditable="true"></div><button id="publish">Post</button></form>',
  drawer: `<div><textarea id="here" rows="3"></textarea><div><button><svg></svg></button><div role="button" id="publish">Post</div></div></div>`,
};

export const xNever = {
  message:
    '<div data-testid="DMDrawer"><div id="here" data-testid="dmComposerTextInput" contenteditable="true"></div><button>Send</button></div>',
  messageLikeComposer: `<div data-testid="dm-container">${home('here')}</div>`,
  chat: '<form><textarea id="here" data-testid="dm-composer-textarea" rows="2"></textarea><button>Send</button></form>',
  drawer: '<div data-testid="chat-drawer-root"><textarea id="here" rows="2"></textarea><button>Send</button></div>',
  search: '<form role="search"><input id="here" data-testid="SearchBox_Search_Input"></form>',
  assistant: `<div data-testid="GrokDrawer">${modal(draft('here') + bar('tweetButton'))}</div>`,
  poll: modal(`<input id="here" name="Choice1">${bar('tweetButton')}`),
  altText:
    '<div role="dialog"><textarea id="here" data-testid="altTextInput" rows="2"></textarea><button>Save</button></div>',
  title: xPages.article.replace('id="here"', '').replace('id="title"', 'id="here" rows="2"'),
};

/** Fields that look like nothing that is published. */
export const xOther = {
  noButton: '<div><textarea id="here" rows="3"></textarea></div>',
  line: '<form><textarea id="here" rows="1"></textarea><button>Send</button></form>',
};

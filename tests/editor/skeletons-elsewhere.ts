/** Composers of the other networks reduced to what their adapters look at; every editable has `id="here"`. */
export const rich =
  '<div id="here" class="tiptap ProseMirror" contenteditable="true" aria-label="Rich-Text Editor"><p></p></div>';
export const onBluesky = (label: string, editors = rich): string =>
  `<div role="dialog"><div data-testid="composePostView"><button>Cancel</button>
   <button id="send" data-testid="composerPublishBtn" aria-label="${label}">x</button>${editors}</div></div>`;

export const post = (name: string): string =>
  `<div data-pressable-container="true"><a href="/@${name}">Léa</a><span dir="auto">Said.</span></div>`;
export const onThreads = (before = '', more = ''): string =>
  `<div role="dialog"><div role="button">Cancel</div>${before}<div data-pressable-container="true">
   <div id="here" data-lexical-editor="true" contenteditable="true" role="textbox"><p></p></div></div>${more}
   <div><div role="button" id="send">Post</div></div></div>`;

const area = '<textarea id="here" class="autosuggest-textarea__textarea" rows="2"></textarea>';
export const onMastodon = (before = '', tools = ''): string =>
  `<form class="compose-form">${before}${area}<div>${tools}<div class="compose-form__submit">
   <button type="submit" id="send">Post</button></div></div></form>`;
export const before43 = (readers: string): string =>
  `<form class="compose-form">${area}<div class="privacy-dropdown">${readers}</div>
   <div class="compose-form__publish"><div><button type="submit" id="send">x</button></div></div></form>`;
export const indicator =
  '<div class="reply-indicator"><span class="display-name"><strong class="display-name__html">Léa Martin</strong></span>' +
  '<div class="reply-indicator__content">What did you change?</div></div>';

const globe = '<button class="dropdown-button"><svg class="icon icon-globe"></svg>Public</button>';
/** The button that publishes, as other skeletons name it. */
const named = (html: string): string => html.replace('id="send"', 'id="publish"');

export const blueskyPages = {
  post: named(onBluesky('Publish post').replace('>x<', '>Post<')),
  reply: named(onBluesky('Publish reply').replace('>x<', '>Reply<')),
  postFr: named(onBluesky('Publier le post').replace('>x<', '>Publier<')),
  postDe: named(onBluesky('Beitrag veröffentlichen').replace('>x<', '>Posten<')),
  postPt: named(onBluesky('Publicar post').replace('>x<', '>Postar<')),
};

export const threadsPages = { post: named(onThreads()), reply: named(onThreads(post('lea.m'))) };

export const mastodonPages = {
  post: named(onMastodon('', globe)),
  reply: named(onMastodon(indicator, globe)),
};

/** What is no composer, whatever a site calls its parts: descriptions, notes, and messages with other names. */
export const elsewhereNever = {
  profile: '<div role="dialog"><textarea id="here" rows="4"></textarea><button>Save</button></div>',
  chat: '<div class="chatPane"><div id="here" role="textbox" contenteditable="true"></div><button>Post</button></div>',
  unreadable: '<form><textarea id="here" rows="4"></textarea><button type="submit">Post</button></form>',
  direct: `<form><textarea id="here" rows="4"></textarea><button><svg class="icon-at"></svg></button>
    <p><svg class="icon-globe"></svg></p><button type="submit">Post</button></form>`,
};

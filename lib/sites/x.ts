import type { KindRule, Limit, OutcomeSigns, SiteAdapter, Variant } from './adapter';
import { byLooks } from './looks';

// Sources and confidence of every selector: composing notes §2. No shadow root; plain Enter is a newline.

// A message of failure is a toast too: only one with a link to the new post says that it was published.
const outcome: OutcomeSigns = {
  requests: ['/CreateTweet', '/CreateNoteTweet', '/CreateScheduledTweet'],
  scheduling: ['/CreateScheduledTweet'],
  toast: ['[data-testid="toast"] a[href*="/status/"]'],
  begun: '/status/(\\d+)',
  discard: ['[data-testid="confirmationSheetDialog"]'],
  saveDraft: ['[data-testid="confirmationSheetConfirm"]'],
  scheduled: ['a[href$="/compose/post/schedule"]:not([data-testid="scheduleOption"])'],
  // In English, French, German and Portuguese, should that link be another.
  scheduledLabels: ['Schedule', 'Programmer', 'Planen', 'Agendar', 'Programar'],
};

const post = 'article[data-testid="tweet"]';
const ownText = '[data-testid="tweetText"]:not([role="link"] *)';
const author = `${post} [data-testid="User-Name"]:not([role="link"] *) a[href^="/"]`;
const quoted = '[role="link"][tabindex="0"]:has([data-testid="User-Name"]):not(article *)';

const shared: Pick<Variant, 'engine' | 'editor' | 'typeahead' | 'outcome' | 'keys' | 'detours'> = {
  engine: 'draft',
  editor: [{ css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', stability: 'testid' }],
  typeahead: ['[id^="typeaheadDropdown"]', '[role="listbox"]'],
  outcome,
  keys: ['mod+enter'],
  // Media, drafts, time, moving pictures: the editor goes, and comes back with its text.
  detours: { paths: ['^/compose/(post|tweet)/[a-z]', '^/i/foundmedia/'] },
};

const permalink = 'article a[href*="/status/"]:has(time)';
const status = { attribute: 'href', match: '/status/(\\d+)' };

/** Whom and what is answered: the post ahead of the editor; what is quoted stands behind it. */
const answered = (within: string): Pick<Variant, 'addressee' | 'parent' | 'thread'> => ({
  addressee: [{ within, css: author, pick: 'last', as: 'handle' }],
  parent: [
    { within, css: `${post} ${ownText}` },
    { within, css: `${quoted} [data-testid="tweetText"]`, after: true },
  ],
  thread: [
    // On the page of a post what it answers stands above it, down to where the thread begins.
    { ...status, css: `[data-testid="primaryColumn"]:has(article[tabindex="-1"]) ${permalink}` },
    { ...status, within, css: permalink },
    { match: '[?&]in_reply_to=(\\d+)' },
    { match: '^/[^/]+/status/(\\d+)' },
  ],
});

/** Weighted, for everybody; who pays may write more, which nothing in the page tells. */
const limit: Limit = { count: 'weighted', most: 280 };

const quote: KindRule = { kind: 'quote', inside: quoted };

const modal: Variant = {
  ...shared,
  ...answered('[role="dialog"]'),
  id: 'x-modal',
  limit,
  root: [{ css: '[role="dialog"][aria-modal="true"], [role="dialog"]', stability: 'role' }],
  // The button changes its name within one route: whichever of the two is visible.
  submit: [{ how: 'css', css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]' }],
  kinds: [
    { kind: 'reply', before: post },
    { kind: 'reply', path: '[?&]in_reply_to=' },
    { kind: 'thread', parts: 2 },
    { kind: 'quote', path: '[?&]url=[^&]+(/|%2F)status(/|%2F)' },
    // Shared from elsewhere: the text was brought along.
    { kind: 'post', path: '^/intent/', without: quoted },
    { kind: 'post', path: '[?&]text=', without: quoted },
    // No public sign of an edit is known but a text that is there from the start, and no way to the drafts.
    { kind: 'edit', prefilled: true, without: '[data-testid="unsentButton"]' },
    quote,
    { kind: 'post' },
  ],
};

const inlineReply: Variant = {
  ...shared,
  ...answered(':has(> [data-testid="inline_reply_offscreen"])'),
  id: 'x-inline-reply',
  limit,
  root: [{ css: '[data-testid="inline_reply_offscreen"]', stability: 'testid' }],
  submit: [{ how: 'css', css: '[data-testid="tweetButtonInline"]' }],
  kinds: [{ kind: 'reply' }],
};

const home: Variant = {
  ...shared,
  ...answered('main, [data-testid="primaryColumn"]'),
  id: 'x-home',
  limit,
  root: [{ css: ':has([data-testid="tweetButtonInline"], [data-testid="tweetButton"])', stability: 'testid' }],
  submit: [{ how: 'css', css: '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]' }],
  kinds: [{ kind: 'reply', path: '^/[^/]+/status/' }, { kind: 'thread', parts: 2 }, quote, { kind: 'post' }],
};

const narrow: Variant = {
  ...home,
  id: 'x-narrow',
  engine: 'textarea',
  editor: [{ css: '[data-testid^="tweetTextarea_"] textarea', stability: 'testid' }],
  kinds: [{ kind: 'reply', before: post }, ...home.kinds],
};

const article: Variant = {
  ...shared,
  id: 'x-article',
  // Not evidenced: its nodes say it.
  engine: 'generic',
  editor: [
    {
      css: '[data-testid="composer"][contenteditable="true"], [data-testid="composer"] [contenteditable="true"]',
      stability: 'testid',
    },
  ],
  root: [{ css: 'main, [data-testid="primaryColumn"]', stability: 'role' }],
  submit: [
    { how: 'label', labels: ['Publish', 'Publier', 'Veröffentlichen', 'Publicar', 'Pubblica', 'Publiceren'] },
    { how: 'last-text-button' },
  ],
  kinds: [{ kind: 'article' }],
  outcome: { ...outcome, requests: ['/ArticleEntityPublish'], scheduling: [] },
  keys: [],
};

/** Whatever comes after the composers above. */
const generic: Variant = { ...byLooks, id: 'x-generic', limit, outcome };

/** X Pro, of whose composer nothing is written down. */
const pro: Variant = { ...generic, id: 'x-pro', hosts: ['pro.x.com', 'pro.twitter.com'], undescribed: true };

/** A page of its own for writing, as narrow windows have it: what publishes stands ahead of the text, and nothing behind it. */
const genericPage: Variant = {
  ...generic,
  id: 'x-generic-page',
  paths: ['^/(compose|intent)/(post|tweet)'],
  require: ['textarea'],
  submit: [{ how: 'last-text-button', css: 'button:not(article *), [role="button"]:not(article *)' }],
};

/** X: the box on the home page, the dialog (post, thread, reply, quote), the reply under a post, the narrow layout, articles. */
export const x: SiteAdapter = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'mobile.twitter.com', 'pro.twitter.com'],
  verifiedOn: '2026-11-22',
  never: [
    '[data-testid^="dmComposer"]',
    '[data-testid^="dm-"]',
    '[data-testid="DMDrawer"]',
    '[data-testid="chat-drawer-root"]',
    '[data-testid="SearchBox_Search_Input"]',
    '[role="search"]',
    '[data-testid="GrokDrawer"]',
    '[name^="Choice"]',
    '[data-testid="altTextInput"]',
    // The title of an article.
    'main:has([data-testid="composer"]) textarea',
  ],
  neverPaths: ['^/messages(/|$)', '^/i/(chat|grok|lists|flow|birdwatch)(/|$)', '^/search(/|$)', '^/settings(/|$)'],
  self: [{ css: '[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', match: '^/(\\w+)' }],
  variants: [modal, inlineReply, home, narrow, article, pro, generic, genericPage],
};

import type { AddresseeRule, KindRule, OutcomeSigns, SiteAdapter, Variant } from './adapter';

// Sources and confidence of every selector: composing notes §2. No shadow root; plain Enter is a newline.

// A message of failure is a toast too: only one with a link to the new post says that it was published.
const outcome: OutcomeSigns = {
  requests: ['/CreateTweet', '/CreateNoteTweet', '/CreateScheduledTweet'],
  scheduling: ['/CreateScheduledTweet'],
  toast: ['[data-testid="toast"] a[href*="/status/"]'],
  discard: ['[data-testid="confirmationSheetDialog"]'],
  saveDraft: ['[data-testid="confirmationSheetConfirm"]'],
  scheduled: ['a[href$="/compose/post/schedule"]:not([data-testid="scheduleOption"])'],
};

const post = 'article[data-testid="tweet"]';
const quoted = '[role="link"][tabindex="0"]:has([data-testid="User-Name"]):not(article *)';
const author = `${post} [data-testid="User-Name"] a[href^="/"]`;

const shared: Omit<Variant, 'id' | 'root' | 'kinds' | 'submit'> = {
  engine: 'draft',
  editor: [{ css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', stability: 'testid' }],
  typeahead: ['[id^="typeaheadDropdown"]', '[role="listbox"]'],
  outcome,
  keys: ['mod+enter'],
};

const answered = (within: string): AddresseeRule[] => [{ within, css: author, pick: 'last', as: 'handle' }];

const madeOfOwn: readonly KindRule[] = [
  { kind: 'thread', parts: 2 },
  { kind: 'quote', inside: quoted },
  { kind: 'post' },
];

const modal: Variant = {
  ...shared,
  id: 'x-modal',
  root: [{ css: '[role="dialog"][aria-modal="true"], [role="dialog"]', stability: 'role' }],
  // The button changes its name within one route: whichever of the two is visible.
  submit: [{ how: 'css', css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]' }],
  kinds: [{ kind: 'reply', before: post }, ...madeOfOwn],
  addressee: answered('[role="dialog"]'),
};

const inlineReply: Variant = {
  ...shared,
  id: 'x-inline-reply',
  root: [{ css: '[data-testid="inline_reply_offscreen"]', stability: 'testid' }],
  submit: [{ how: 'css', css: '[data-testid="tweetButtonInline"]' }],
  kinds: [{ kind: 'reply' }],
  addressee: answered(':has(> [data-testid="inline_reply_offscreen"])'),
};

const home: Variant = {
  ...shared,
  id: 'x-home',
  root: [{ css: ':has([data-testid="tweetButtonInline"], [data-testid="tweetButton"])', stability: 'testid' }],
  submit: [{ how: 'css', css: '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]' }],
  kinds: [{ kind: 'reply', path: '/status/\\d+' }, ...madeOfOwn],
};

const narrow: Variant = {
  ...home,
  id: 'x-narrow',
  engine: 'textarea',
  editor: [{ css: '[data-testid^="tweetTextarea_"] textarea', stability: 'testid' }],
};

/** X: the box on the home page, the dialog (post, thread, reply, quote), the reply under a post, the narrow layout. */
export const x: SiteAdapter = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'mobile.twitter.com', 'pro.twitter.com'],
  verifiedOn: '2026-11-21',
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
  ],
  neverPaths: ['^/messages(/|$)', '^/i/chat(/|$)', '^/i/grok(/|$)', '^/search(/|$)', '^/settings(/|$)'],
  variants: [modal, inlineReply, home, narrow],
};

import type { Limit, OutcomeSigns, SiteAdapter, Variant } from './adapter';
import { byLooks, formatted, privateMessages } from './looks';

// Sources and confidence of every selector: composing notes §3, and the site's public source. The editor's label is the
// same in every language; the button's label follows the language and is the only sign that tells an answer from a post.
const publish = '[data-testid="composerPublishBtn"]';

/** The publish button with one of these words in its label, whatever the case. */
const labelled = (...words: string[]): string => words.map((word) => `${publish}[aria-label*="${word}" i]`).join(', ');

const limit: Limit = { count: 'graphemes', most: 300 };

const outcome: OutcomeSigns = {
  requests: ['/xrpc/com.atproto.repo.applyWrites', '/xrpc/com.atproto.repo.createRecord'],
  toast: [],
  discard: ['[data-testid="discardDraftModal"]', '[data-testid="confirmModal"]'],
  saveDraft: [],
  scheduled: [],
};

/** The composer once its names are others. Its button stands ahead of the text, those behind it choose language and readers. */
const generic: Variant = {
  ...byLooks,
  id: 'bluesky-generic',
  require: [formatted],
  submit: [
    {
      how: 'label',
      labels: [
        ...['Post', 'Post All', 'Reply', 'Publish'],
        ...['Publier', 'Tout publier', 'Répondre'],
        ...['Posten', 'Veröffentlichen', 'Antworten'],
        ...['Postar', 'Publicar', 'Responder'],
      ],
    },
  ],
  limit,
  outcome,
};

/** Bluesky: one composer over the page, for posts, answers and threads. */
export const bluesky: SiteAdapter = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  verifiedOn: '2026-11-22',
  never: [...privateMessages, '[role="search"]', '[type="search"]'],
  neverPaths: ['^/messages(/|$)', '^/search(/|$)', '^/settings(/|$)'],
  variants: [
    {
      id: 'bluesky-composer',
      engine: 'prosemirror',
      editor: [
        { css: '.ProseMirror[contenteditable="true"][aria-label="Rich-Text Editor"]', stability: 'label' },
        { css: '.ProseMirror[contenteditable="true"]', stability: 'class' },
      ],
      root: [
        { css: '[data-testid="composePostView"]', stability: 'testid' },
        { css: `[role="dialog"]:has(${publish})`, stability: 'testid' },
        { css: `:has(${publish})`, stability: 'testid' },
      ],
      submit: [{ how: 'css', css: publish }],
      kinds: [
        { kind: 'reply', inside: labelled('repl', 'répon', 'antwort', 'respuesta', 'respond', 'rispo', 'respost') },
        { kind: 'thread', parts: 2 },
        { kind: 'post', inside: labelled('post', 'publier', 'publicar', 'pubblica', 'veröffentlich') },
      ],
      typeahead: ['[role="listbox"]'],
      limit,
      outcome,
      keys: ['mod+enter'],
    },
    generic,
  ],
};

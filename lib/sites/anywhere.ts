import type { SiteAdapter } from './adapter';
import { mastodonForm, mastodonNever } from './mastodon';

/** A page that the person pointed at: an internal network, an intranet, a newsletter tool. Found by its looks alone. */
export const anywhere: SiteAdapter = {
  id: 'anywhere',
  // Where people read it, the interface has a word for it in each language.
  name: 'Another page',
  hosts: [],
  verifiedOn: '2026-11-22',
  never: [
    ...mastodonNever,
    '[role="search"]',
    '[type="search"]',
    '[role="combobox"]',
    // Messages between persons, as far as a page says so. Many networks call their posts messages: the word alone says nothing.
    '[class*="chat" i]:not(body)',
    '[class*="direct-message" i]:not(body)',
    '[class*="private-message" i]:not(body)',
    '[data-testid*="chat" i]',
    '[data-testid^="dm" i]',
    '.msg-form',
    '.ql-clipboard',
  ],
  neverPaths: [
    '(^|/)(message|messages|messaging|chat|chats|inbox|dm)(/|$)',
    '(^|/)(settings|login|signin|search)(/|$)',
  ],
  variants: [
    mastodonForm,
    {
      id: 'by-its-looks',
      engine: 'generic',
      generic: true,
      editor: [],
      root: [],
      submit: [{ how: 'last-text-button', css: 'button, [role="button"]', after: true }],
      kinds: [],
      typeahead: ['[role="listbox"]'],
      outcome: { requests: [], toast: [], discard: [], saveDraft: [], scheduled: [] },
      keys: ['mod+enter'],
    },
  ],
};

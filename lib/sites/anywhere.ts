import type { SiteAdapter } from './adapter';
import { byLooks, privateMessages } from './looks';
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
    ...privateMessages,
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
      ...byLooks,
      id: 'by-its-looks',
      undescribed: true,
      outcome: { requests: [], toast: [], discard: [], saveDraft: [], scheduled: [] },
    },
  ],
};

import type { OutcomeSigns, SiteAdapter, Variant } from './adapter';
import { byLooks, formatted, privateMessages } from './looks';

// Sources and confidence of every selector: composing notes §3. No test ids and no stable hook for the button: it is the
// last one that holds words. No request is evidenced, so nothing is ever more than probable here.
const outcome: OutcomeSigns = { requests: [], toast: [], discard: [], saveDraft: [], scheduled: [] };

/** A post of the site, but not the row in which one writes. */
const post = '[data-pressable-container]:not(:has([contenteditable]))';

const shared: Omit<Variant, 'id' | 'root' | 'kinds'> = {
  // Not evidenced: its nodes say it.
  engine: 'generic',
  editor: [
    { css: '[data-lexical-editor][contenteditable="true"]', stability: 'key' },
    { css: '[role="textbox"][contenteditable="true"]:has(p)', stability: 'role' },
  ],
  submit: [{ how: 'last-text-button', css: 'button, [role="button"]', after: true }],
  typeahead: ['[role="listbox"]'],
  outcome,
  keys: ['mod+enter'],
};

/** Threads: posts, threads and answers in a dialog. */
export const threads: SiteAdapter = {
  id: 'threads',
  name: 'Threads',
  hosts: ['www.threads.com'],
  verifiedOn: '2026-11-22',
  never: [...privateMessages, '[role="search"]', '[type="search"]'],
  neverPaths: ['^/messages(/|$)', '^/direct(/|$)', '^/search(/|$)', '^/settings(/|$)'],
  variants: [
    {
      ...shared,
      id: 'threads-dialog',
      root: [{ css: '[role="dialog"]', stability: 'role' }],
      kinds: [{ kind: 'reply', before: post }, { kind: 'thread', parts: 2 }, { kind: 'post' }],
      addressee: [{ within: '[role="dialog"]', css: `${post} a[href^="/@"]`, pick: 'last', as: 'handle' }],
      parent: [{ within: '[role="dialog"]', css: post }],
      thread: [
        {
          within: '[role="dialog"]',
          css: `${post} a[href*="/post/"]`,
          attribute: 'href',
          match: '/post/([A-Za-z0-9_-]+)',
        },
      ],
    },
    { ...byLooks, id: 'threads-generic', require: [formatted], outcome },
  ],
};

import type { Variant } from './adapter';

/** What every composer has in common that is known by its looks alone (composing notes §8.2); an adapter adds the rest. */
export const byLooks: Omit<Variant, 'id' | 'outcome'> = {
  engine: 'generic',
  generic: true,
  editor: [],
  root: [],
  submit: [{ how: 'last-text-button', css: 'button, [role="button"]', after: true }],
  kinds: [],
  typeahead: ['[role="listbox"]'],
  keys: ['mod+enter'],
};

/** Messages between persons, as far as a page says so. Many networks call their posts messages: the word alone says nothing. */
export const privateMessages: readonly string[] = [
  '[class*="chat" i]:not(body)',
  '[class*="direct-message" i]:not(body)',
  '[class*="private-message" i]:not(body)',
  '[data-testid*="chat" i]',
  '[data-testid^="dm" i]',
];

/** Where a text area is a note, a description or a message, and what is published has a formatted text. */
export const formatted = '[contenteditable="true"], [contenteditable="plaintext-only"]';

import type { SiteAdapter } from './adapter';

/** Our own practice page: a plain editable element, nothing is ever sent from it. It stands on no host. */
export const practice: SiteAdapter = {
  id: 'practice',
  name: 'Parley',
  hosts: [],
  verifiedOn: '2026-11-21',
  never: [],
  neverPaths: [],
  variants: [
    {
      id: 'practice',
      engine: 'generic',
      editor: [{ css: '[data-parley-practice][contenteditable="true"]', stability: 'key' }],
      root: [{ css: 'form, main, body', stability: 'role' }],
      submit: [{ how: 'css', css: '[data-parley-practice-done]' }],
      kinds: [{ kind: 'post' }],
      outcome: { requests: [], toast: [], discard: [], saveDraft: [], scheduled: [] },
      keys: ['mod+enter'],
    },
  ],
};

import type { SiteAdapter, Variant } from './adapter';
import { byLooks } from './looks';

// Sources of every selector: composing notes §3, and the software's public source. It runs on thousands of hosts: it is
// known by its form, not by its address.
const form = 'form.compose-form';

/** The form of Mastodon, wherever it stands. */
export const mastodonForm: Variant = {
  id: 'mastodon-form',
  engine: 'textarea',
  editor: [{ css: 'textarea.autosuggest-textarea__textarea', stability: 'class' }],
  root: [{ css: form, stability: 'class' }],
  submit: [
    { how: 'css', css: '.compose-form__submit > button[type="submit"]' },
    // Before version 4.3.
    { how: 'css', css: '.compose-form__publish button[type="submit"]' },
  ],
  kinds: [
    { kind: 'edit', inside: '.edit-indicator' },
    { kind: 'reply', inside: '.reply-indicator' },
    { kind: 'quote', inside: '.status__quote' },
    { kind: 'post' },
  ],
  addressee: [{ within: form, css: '.reply-indicator .display-name__html', pick: 'first', as: 'name' }],
  parent: [
    { within: form, css: '.reply-indicator__content' },
    { within: form, css: '.status__quote .status__content', after: true },
  ],
  thread: [{ match: '^/@[^/]+/(\\d+)' }],
  typeahead: ['.autosuggest-textarea__suggestions'],
  outcome: {
    requests: ['/api/v1/statuses$'],
    toast: [],
    discard: [],
    saveDraft: [],
    scheduled: [],
  },
  keys: ['mod+enter'],
};

/** What is never touched in it: what is written to named persons alone is a message, not a post. */
export const mastodonNever: readonly string[] = [
  // The picture of the button that says who may read it; before version 4.3 a letter of a font.
  'form:has(.icon-at, .fa-at, .fa-envelope)',
  '.search',
  '.compose-form__poll',
];

/** The form once its names are others: only while it shows that more people than the named ones may read what is sent. */
const generic: Variant = {
  ...byLooks,
  id: 'mastodon-generic',
  require: ['form:has(.icon-globe, .icon-unlock, .icon-lock, .fa-globe, .fa-unlock, .fa-lock)'],
  submit: [{ how: 'css', css: 'button[type="submit"]' }, ...byLooks.submit],
  outcome: mastodonForm.outcome,
};

/** Mastodon: any server that the person names. */
export const mastodon: SiteAdapter = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  verifiedOn: '2026-11-22',
  never: mastodonNever,
  neverPaths: ['^/settings(/|$)', '^/admin(/|$)', '^/conversations(/|$)'],
  self: [{ css: '.navigation-bar .display-name__html' }],
  variants: [mastodonForm, generic],
};

import * as z from 'zod/mini';
import { isPathPattern } from './path-pattern';
import { isSelector } from './selector';
import { siteId } from './shapes';

// Generous for a site, small for a page: everything here is looked for while somebody writes.
const most = {
  variants: 40,
  rules: 20,
  denied: 100,
  hosts: 50,
  selector: 500,
  path: 120,
  request: 200,
  label: 60,
} as const;

const list = <T extends z.ZodMiniType>(one: T, max: number = most.rules) =>
  z.readonly(z.array(one).check(z.maxLength(max)));
// What is empty or too long is not looked into.
const text = (max: number) => z.string().check(z.minLength(1, { abort: true }), z.maxLength(max, { abort: true }));

const css = text(most.selector).check(z.refine(isSelector, { error: 'selector' }));
const path = text(most.path).check(z.refine(isPathPattern, { error: 'path' }));
/** A part of a URL; a short one would be found in every request. */
const request = z.string().check(z.minLength(4), z.maxLength(most.request));
const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/));

const SelectorShape = z.strictObject({ css, stability: z.enum(['testid', 'key', 'role', 'class', 'label']) });

const SubmitShape = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('css'), css, leads: z.exactOptional(z.literal(true)) }),
  z.strictObject({
    how: z.literal('last-text-button'),
    css: z.exactOptional(css),
    after: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ how: z.literal('following'), css, hops: z.int().check(z.nonnegative(), z.maximum(12)) }),
  z.strictObject({ how: z.literal('label'), labels: list(text(most.label)) }),
]);

const kind = z.enum(['post', 'comment', 'reply', 'quote', 'thread', 'reshare', 'article', 'edit', 'unknown']);

const KindShape = z.strictObject({
  kind,
  within: z.exactOptional(css),
  before: z.exactOptional(css),
  inside: z.exactOptional(css),
  without: z.exactOptional(css),
  prefilled: z.exactOptional(z.literal(true)),
  parts: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
  path: z.exactOptional(path),
});

const AddresseeShape = z.strictObject({
  kind: z.exactOptional(kind),
  within: css,
  css,
  pick: z.enum(['first', 'last']),
  ahead: z.exactOptional(css),
  begins: z.exactOptional(z.literal(true)),
  as: z.enum(['name', 'handle']),
  unless: z.exactOptional(css),
});

const ParentShape = z.strictObject({
  kind: z.exactOptional(kind),
  within: css,
  css,
  first: z.exactOptional(z.literal(true)),
  after: z.exactOptional(z.literal(true)),
});

const NameShape = z.strictObject({
  within: z.exactOptional(css),
  css: z.exactOptional(css),
  attribute: z.exactOptional(z.string().check(z.maxLength(60), z.regex(/^[a-z][a-z-]*$/))),
  match: z.exactOptional(path),
});

const shortcuts = list(z.enum(['mod+enter', 'enter']), 2);

const DetoursShape = z.strictObject({ paths: z.exactOptional(list(path)), css: z.exactOptional(list(css)) });

const LimitShape = z.strictObject({
  count: z.enum(['weighted', 'characters', 'graphemes']),
  most: z.int().check(z.minimum(1), z.maximum(1_000_000)),
});

const OutcomeShape = z.strictObject({
  requests: list(request),
  scheduling: z.exactOptional(list(request)),
  toast: list(css),
  begun: z.exactOptional(path),
  discard: list(css),
  saveDraft: list(css),
  scheduled: list(css),
  scheduledLabels: z.exactOptional(list(text(most.label))),
});

const VariantFields = z.strictObject({
  id: siteId,
  engine: z.enum(['quill', 'prosemirror', 'draft', 'lexical', 'textarea', 'generic']),
  generic: z.exactOptional(z.literal(true)),
  undescribed: z.exactOptional(z.literal(true)),
  editor: list(SelectorShape),
  root: list(SelectorShape),
  require: z.exactOptional(list(css)),
  hosts: z.exactOptional(list(host, most.hosts)),
  paths: z.exactOptional(list(path)),
  submit: list(SubmitShape),
  kinds: list(KindShape),
  addressee: z.exactOptional(list(AddresseeShape)),
  parent: z.exactOptional(list(ParentShape)),
  thread: z.exactOptional(list(NameShape)),
  page: z.exactOptional(list(css)),
  typeahead: z.exactOptional(list(css)),
  detours: z.exactOptional(DetoursShape),
  limit: z.exactOptional(LimitShape),
  outcome: OutcomeShape,
  keys: shortcuts,
  mayKeys: z.exactOptional(shortcuts),
});

type Fields = z.infer<typeof VariantFields>;

// What is found by its looks is found by its button; anything else by selectors.
const isFindable = ({ generic, editor, root, submit }: Fields): boolean =>
  generic ? editor.length + root.length === 0 && submit.length > 0 : editor.length > 0 && root.length > 0;

const VariantShape = VariantFields.check(z.refine(isFindable, { error: 'findable' }));

const areDistinct = (variants: readonly Fields[]): boolean =>
  new Set(variants.map(({ id }) => id)).size === variants.length;

/**
 * An adapter as an organisation or a person may bring one: the same as `SiteAdapter`, key for key (a test holds both
 * together), with bounds. Unknown keys, selectors that a browser could not parse and slow patterns are refused.
 */
export const AdapterShape = z.strictObject({
  id: siteId,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  hosts: list(host, most.hosts),
  verifiedOn: z.iso.date(),
  never: list(css, most.denied),
  neverPaths: list(path, most.denied),
  pagePaths: z.exactOptional(list(path)),
  self: z.exactOptional(list(NameShape)),
  variants: list(VariantShape, most.variants).check(z.minLength(1), z.refine(areDistinct, { error: 'twice' })),
});

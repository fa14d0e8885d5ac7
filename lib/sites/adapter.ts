/** How a selector was anchored; the later, the more fragile. Hashed classes and generated ids are never used. */
export type Stability = 'testid' | 'key' | 'role' | 'class' | 'label';

/** One way to recognise an element: matched by walking up from an event's target, across open shadow roots. */
export interface Selector {
  css: string;
  stability: Stability;
}

/** Which editor library runs the composer; decides how text is written back. */
export type Engine = 'quill' | 'prosemirror' | 'draft' | 'lexical' | 'textarea' | 'generic';

/** How the publish button of a composer is found. Hidden matches never count. */
export type SubmitRule =
  /** The one visible match inside the composer's root. `leads`: it may only open a last question, whose button sends. */
  | { how: 'css'; css: string; leads?: true }
  /** The last button of the root (or what else `css` names) that holds text and no picture; `after`: behind the editor. */
  | { how: 'last-text-button'; css?: string; after?: true }
  /** The first match after the editor, among the siblings of at most `hops` ancestors. */
  | { how: 'following'; css: string; hops: number }
  /** The one button of the root with exactly one of these words, where nothing else tells it: in every language known. */
  | { how: 'label'; labels: readonly string[] };

/** Decides the kind of what is written: the first rule of which every condition holds. */
export interface KindRule {
  kind: 'post' | 'comment' | 'reply' | 'quote' | 'thread' | 'reshare' | 'article' | 'edit' | 'unknown';
  /** An ancestor of the editor. */
  within?: string;
  /** An element of the root that stands ahead of the editor. */
  before?: string;
  /** An element anywhere in the root. */
  inside?: string;
  /** An element that the root must not hold. */
  without?: string;
  /** The editor held text when it was first seen. */
  prefilled?: true;
  /** At least so many visible editors in the root. */
  parts?: number;
  /** Regular expression source for the page's path with its query. */
  path?: string;
}

/**
 * Where the name of the person answered stands: the first or last match that holds words, ahead of the editor or inside.
 * What that match names is all: where it names nobody, nobody else's name is taken.
 */
export interface AddresseeRule {
  /** Only for what is of this kind. */
  kind?: KindRule['kind'];
  /** An ancestor of the editor, or the editor itself. */
  within: string;
  css: string;
  pick: 'first' | 'last';
  /** Only what stands ahead of the first match of this: of what was said, which may name others. */
  ahead?: string;
  /** Only where the editor's text begins. */
  begins?: true;
  /** `name`: the first word of the text that is no title; `handle`: the account in the link, with its `@`. */
  as: 'name' | 'handle';
  /** Nobody is named when the match is one of these: a company has no first name. */
  unless?: string;
}

/** Where the text that is answered stands: the last (or `first`) match ahead of the editor, or the first behind it. Kept nowhere. */
export interface ParentRule {
  /** Only for what is of this kind. */
  kind?: KindRule['kind'];
  /** An ancestor of the editor. */
  within: string;
  css: string;
  first?: true;
  after?: true;
}

/**
 * Where something stands that tells one account or one thread from another: the first match that says anything. Compared and
 * hashed in the background, then dropped.
 */
export interface NameRule {
  /** An ancestor of the editor; the whole page without it. */
  within?: string;
  /** Without it the ancestor itself is meant, and without both the page's path with its query. */
  css?: string;
  /** The attribute that says it; else the first words of what stands there. */
  attribute?: string;
  /** Regular expression source: its first group is the name; all of it without. */
  match?: string;
}

/** What tells that a text was published, scheduled, kept as a draft or discarded (composing notes §4). */
export interface OutcomeSigns {
  /** Parts of the URL of a publishing request; `$` at the end of one: the URL ends with it. */
  requests: readonly string[];
  /** Those of them that schedule instead of publishing at once. */
  scheduling?: readonly string[];
  /** A fresh element of this kind says that it was published; an error message must not match. */
  toast: readonly string[];
  /** Regular expression source for the address in such an element: its first group names the thread that the text began. */
  begun?: string;
  /** A dialog that asks whether to throw the text away. */
  discard: readonly string[];
  /** A button of that dialog which keeps the text as a draft. */
  saveDraft: readonly string[];
  /** Present in the root when what is sent is scheduled. */
  scheduled: readonly string[];
  /** What the publish button says then, where nothing else tells it: in every language known. */
  scheduledLabels?: readonly string[];
}

/** The most that a composer takes: weighted as X counts, in UTF-16 units, or in signs as a reader sees them. */
export interface Limit {
  count: 'weighted' | 'characters' | 'graphemes';
  most: number;
}

/** Steps of a site that take an editor away and bring it back with its text: no end of what is written. */
export interface Detours {
  /** Regular expression sources for the page's path. */
  paths?: readonly string[];
  /** Present in the composer's root, or in the page, meanwhile. */
  css?: readonly string[];
}

/** One composer of a site: where it is, what runs it, how it is sent. */
export interface Variant {
  id: string;
  engine: Engine;
  /**
   * Found by its looks instead of by selectors: a visible editable with a publish button near it (composing notes §8.2).
   * `editor` and `root` are then empty. What it sends is at best probable, and of unknown kind.
   */
  generic?: true;
  /** Nothing better is known of such places: to be found by its looks is then no sign that a site has changed. */
  undescribed?: true;
  /** The editable element itself. */
  editor: readonly Selector[];
  /** The nearest ancestor that holds editor and publish button; the first selector that finds one decides. */
  root: readonly Selector[];
  /** Ancestors without which the editor is not taken. */
  require?: readonly string[];
  /** Hosts and paths (regular expression sources) on which alone it is looked for. */
  hosts?: readonly string[];
  paths?: readonly string[];
  submit: readonly SubmitRule[];
  /** In order; when none holds, the kind is `unknown`. */
  kinds: readonly KindRule[];
  addressee?: readonly AddresseeRule[];
  parent?: readonly ParentRule[];
  /** What names the thread that is answered. */
  thread?: readonly NameRule[];
  /** Stands ahead of the editor in the root when a page, not a person, is the author. */
  page?: readonly string[];
  /** A list of names or hashtags to choose from, open in the root: nothing is written meanwhile. */
  typeahead?: readonly string[];
  detours?: Detours;
  /** The most that each part of a text may have; no suggestion goes beyond. Absent where it is not known. */
  limit?: Limit;
  outcome: OutcomeSigns;
  /** Keys that send. */
  keys: readonly Shortcut[];
  /** Keys that may send or may break a line: the outcome decides. */
  mayKeys?: readonly Shortcut[];
}

/** Enter, alone or with Ctrl or ⌘. */
export type Shortcut = 'mod+enter' | 'enter';

/** Everything Parley knows of a site. Data only: no function, no code. */
export interface SiteAdapter {
  id: string;
  /** Name as people know it. */
  name: string;
  hosts: readonly string[];
  /** Day on which the selectors were last checked, ISO date. */
  verifiedOn: string;
  /** Never touched, whatever else matches: messages, search, profile, invitations. Deny wins. */
  never: readonly string[];
  /** Paths (regular expression sources) on which nothing is touched. */
  neverPaths: readonly string[];
  /** Paths (regular expression sources) on which the author is a page. */
  pagePaths?: readonly string[];
  /** Where the account at work is shown, as those that are answered are: by its handle without `@`, or by its full name. */
  self?: readonly NameRule[];
  variants: readonly Variant[];
}

/** How a selector was anchored; the later, the more fragile. Hashed classes and generated ids are never used. */
export type Stability = 'testid' | 'key' | 'role' | 'class' | 'label';

/** One way to recognise an element: matched by walking up from an event's target, across open shadow roots. */
export interface Selector {
  css: string;
  stability: Stability;
}

/** Which editor library runs the composer; decides how text is written back. */
export type Engine = 'quill' | 'prosemirror' | 'draft' | 'lexical' | 'textarea' | 'generic';

/** How the publish button of a composer is found. */
export type SubmitRule =
  /** The one visible match inside the composer's root. */
  | { how: 'css'; css: string }
  /** The last button of the root that holds text and no picture. */
  | { how: 'last-text-button' }
  /** The first match after the editor, among the siblings of at most `hops` ancestors. */
  | { how: 'following'; css: string; hops: number };

/** First match decides the kind of what is written. `within`: an ancestor; `before`/`inside`: an element of the root, ahead of the editor or anywhere. */
export interface KindRule {
  kind: 'post' | 'comment' | 'reply' | 'quote' | 'thread' | 'reshare' | 'article' | 'edit';
  within?: string;
  before?: string;
  inside?: string;
  path?: string;
}

/** What tells that a text was published, scheduled, kept as a draft or discarded (composing notes §4). */
export interface OutcomeSigns {
  /** Parts of the URL of a publishing request. */
  requests: readonly string[];
  /** A fresh element of this kind says that it was published. */
  toast: readonly string[];
  /** A dialog that asks whether to throw the text away. */
  discard: readonly string[];
  /** A button of that dialog which keeps the text as a draft. */
  saveDraft: readonly string[];
  /** Present when what is sent is scheduled. */
  scheduled: readonly string[];
}

/** One composer of a site: where it is, what runs it, how it is sent. */
export interface Variant {
  id: string;
  engine: Engine;
  /** The editable element itself. */
  editor: readonly Selector[];
  /** The nearest ancestor that holds editor and publish button. */
  root: readonly Selector[];
  /** Ancestors without which the editor is not taken. */
  require?: readonly string[];
  submit: readonly SubmitRule[];
  kinds: readonly KindRule[];
  /** Where the name of the person answered stands: a selector within the element that `within` names. */
  addressee?: readonly { within: string; css: string }[];
  /** Present in the root when a page, not a person, is the author. */
  page?: readonly string[];
  outcome: OutcomeSigns;
  /** Keys that send: `mod+enter`. */
  keys: readonly ('mod+enter' | 'enter')[];
}

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
  variants: readonly Variant[];
}

import type { Variant } from '../sites/adapter';
import type { Composer } from './find';

type Engine = Variant['engine'];

/** What an engine leaves in the editor's own nodes. */
const traces: readonly [Engine, css: string][] = [
  ['textarea', 'textarea'],
  ['draft', '[data-contents="true"]'],
  ['quill', '.ql-editor'],
  ['prosemirror', '.ProseMirror'],
  ['lexical', '[data-lexical-editor]'],
];

/** The editing library that the editor's own nodes show; `undefined` where they show none. */
export const shownEngine = ({ editor }: Composer): Engine | undefined =>
  traces.find(([, css]) => editor.matches(css) || editor.querySelector(css) !== null)?.[0];

/** The editing library of a composer: what its nodes show, else what its variant says. */
export const engineOf = (composer: Composer): Engine => shownEngine(composer) ?? composer.variant.engine;

/**
 * The nodes show another library than the variant names: the description is wrong or old. Nothing is written then, for
 * what the site will publish may differ from what the page shows, and nobody could tell.
 */
export function isMisnamed(composer: Composer): boolean {
  const { engine } = composer.variant;
  if (engine === 'generic') return false;
  // Every text area shows that it is one.
  return engineOf(composer) !== engine || (engine === 'textarea' && shownEngine(composer) !== engine);
}

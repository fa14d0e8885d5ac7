import type { Variant } from '../sites/adapter';
import type { Composer } from './find';

type Engine = Variant['engine'];

/** What an engine leaves in the editor's own nodes; read where the adapter does not say which it is. */
const traces: readonly [Engine, css: string][] = [
  ['textarea', 'textarea'],
  ['draft', '[data-contents="true"]'],
  ['quill', '.ql-editor'],
  ['prosemirror', '.ProseMirror'],
  ['lexical', '[data-lexical-editor]'],
];

/** The editing library of a composer: what its variant says, else what its nodes show. */
export function engineOf({ editor, variant }: Composer): Engine {
  if (variant.engine !== 'generic') return variant.engine;
  const found = traces.find(([, css]) => editor.matches(css) || editor.querySelector(css) !== null);
  return found?.[0] ?? 'generic';
}

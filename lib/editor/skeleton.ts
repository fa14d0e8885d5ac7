import type { Bone, Skeleton } from '../health/skeleton';
import type { SiteAdapter } from '../sites/adapter';
import { parentOf } from './closest';
import { findComposer, isDenied, type Place } from './find';

/** An allow-list: nothing else of an element is ever read (composing notes §8.4). */
const told = ['role', 'data-testid', 'componentkey', 'type', 'contenteditable'];

const MOST_ELEMENTS = 400;
const MOST_HOPS = 8;
const whole = 'dialog, form, [role="dialog"], [role="listitem"]';

const bare = (element: Element, ...inner: Bone[]): Bone => [
  element.localName,
  told.map((name) => element.getAttribute(name)),
  element.childElementCount,
  inner,
];

/** What looks like the composer around an editor that nothing describes. */
function guessRoot(editor: Element): Element {
  let root = editor;
  for (let hop = 0; hop < MOST_HOPS && !root.matches(whole); hop++) root = parentOf(root) ?? root;
  return root;
}

/** The skeleton around an editor; `undefined` where the adapter forbids to look. No text, no name, no other attribute. */
export function skeletonOf(editor: Element, site: SiteAdapter, place: Place): Skeleton | undefined {
  if (isDenied(editor, site, place)) return undefined;
  const composer = findComposer(editor, site, place);
  let left = MOST_ELEMENTS;
  // Inside the editor stands the writer's text: not even its paragraphs are looked at.
  const look = (element: Element): Bone =>
    bare(
      element,
      ...(element === editor ? [] : [...(element.shadowRoot ?? element).children]).filter(() => left-- > 0).map(look),
    );
  let at = composer?.root ?? guessRoot(editor);
  let body = look(at);
  for (let up = parentOf(at); up; up = parentOf(at)) [at, body] = [up, bare(up, body)];
  return { site: site.id, ...(composer && { variant: composer.variant.id }), body };
}

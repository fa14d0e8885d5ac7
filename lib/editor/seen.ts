import type { Kind } from '../engine/draft';
import type { NameRule } from '../sites/adapter';
import { closest } from './closest';
import { addresseeOf, answers, handleIn } from './context';
import type { Composer } from './find';

/** What tells whether an answer speaks to somebody else, and in which thread. For the background, which compares and hashes it. */
export interface Seen {
  self?: string | undefined;
  addressee?: string | undefined;
  thread?: string | undefined;
}

/** The longest that is carried, UTF-16 units. */
const MOST = 200;

/** The words that stand first: a name, ahead of what its site says beside and below it. */
const firstWords = ({ nodeType, childNodes, textContent }: Node): string | undefined =>
  nodeType === 3 ? textContent?.split(/\s[•·]/)[0]?.trim() : [...childNodes].map(firstWords).find(Boolean);

function nameBy({ editor }: Composer, rules: readonly NameRule[] = [], path: string): string | undefined {
  const names = rules.flatMap(({ within, css, attribute, match = '(.+)' }) => {
    const scope = within ? closest(editor, within) : editor.ownerDocument.documentElement;
    const hits = css ? [...(scope?.querySelectorAll(css) ?? [])] : [scope];
    const told = hits.map((hit) => (attribute ? hit?.getAttribute(attribute) : css ? firstWords(hit!) : path));
    return told.map((one) => new RegExp(match).exec(one ?? '')?.[1]);
  });
  return names.find(Boolean)?.slice(0, MOST);
}

/** Who writes, to whom and where, as the page shows it now; `undefined` for what answers nobody. */
export function seenOf(composer: Composer, kind: Kind, path: string): Seen | undefined {
  if (!answers.includes(kind)) return undefined;
  const addressee = addresseeOf(composer, kind, (hit, { as }) => (as === 'handle' ? handleIn : firstWords)(hit));
  return {
    self: nameBy(composer, composer.site.self, path),
    addressee: addressee?.slice(0, MOST),
    thread: nameBy(composer, composer.variant.thread, path),
  };
}

import type { SiteAdapter } from '../sites/adapter';
import { attributeWords, roles, tags, types } from './page-words';
import type { Bone, Skeleton } from './skeleton';

const unknown = '*';
const among =
  (known: ReadonlySet<string>) =>
  (value: string): string =>
    known.has(value) ? value : unknown;

// `UserAvatar-Container-someone` holds somebody's name: a word stays only if interfaces are made of it, a number never.
const pieces = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z]/g;
const isSeparator = (piece: string): boolean => /^[-_.:/]$/.test(piece);

const redactName =
  (words: ReadonlySet<string>) =>
  (value: string): string =>
    (value.match(pieces) ?? [])
      .map((piece) => (isSeparator(piece) || words.has(piece.toLowerCase()) ? piece : unknown))
      .join('')
      .replace(/\*{2,}/g, unknown);

/** The words that a site's own adapter names are no secret. */
function wordsOf(sites: readonly SiteAdapter[]): Set<string> {
  const words = JSON.stringify(sites.map(({ never, variants }) => [never, variants])).match(/\p{L}+/gu) ?? [];
  // Half a word of a label in another alphabet is none.
  const named = words.filter((word) => /^[a-z]+$/i.test(word)).flatMap((word) => word.match(pieces) ?? []);
  return new Set([...attributeWords, ...named.filter((piece) => piece.length > 2).map((piece) => piece.toLowerCase())]);
}

type Redact = (value: string) => string;

function describe(
  [tag, attributes, children]: Bone,
  asTag: Redact,
  as: readonly (readonly [string, Redact])[],
): string {
  const told = as.flatMap(([name, redact], index) => {
    const value = attributes[index];
    return typeof value === 'string' ? [`${name}=${redact(value)}`] : [];
  });
  return [asTag(tag), ...told, ...(children > 0 ? [`(${children})`] : [])].join(' ');
}

/**
 * The text of a report, made of an allow-list (composing notes §8.4): one line for each element, its depth by its indent, its
 * tag, role, type and whether it can be written in, its technical names with every unknown word and number as `*`, how
 * many children it has.
 * @param sites whose selectors may be named @param version names the adapter that holds
 */
export function redact({ site, variant, body }: Skeleton, sites: readonly SiteAdapter[], version: string): string {
  const name = redactName(wordsOf(sites));
  const as = [
    ['role', among(roles)],
    ['data-testid', name],
    ['componentkey', name],
    ['type', among(types)],
    ['contenteditable', among(new Set(['', 'true', 'false', 'plaintext-only']))],
  ] as const;
  const lines = (bone: Bone, depth: number): string[] => [
    '  '.repeat(depth) + describe(bone, among(tags), as),
    ...bone[3].flatMap((inner) => lines(inner, depth + 1)),
  ];
  return [`${site} ${version} ${variant ?? '-'}`, ...lines(body, 0)].join('\n');
}

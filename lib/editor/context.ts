import type { Kind } from '../engine/draft';
import type { AddresseeRule, KindRule } from '../sites/adapter';
import { closest } from './closest';
import type { Composer } from './find';
import { firstName } from './first-name';
import { lookIn, partsOf } from './visible';

/** What a draft needs to know beside its text. */
export interface Context {
  kind: Kind;
  author: 'person' | 'page';
  /** First name, or handle with its `@`, of the person answered, where the site shows it. */
  addressee?: string;
  /** The text that is answered or quoted, where the site shows it. For the review alone: it is kept nowhere. */
  parent?: string;
}

const isAhead = (element: Element, editor: Element): boolean =>
  Boolean(element.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING);

function applies(composer: Composer, rule: KindRule, path: string): boolean {
  const { editor } = composer;
  return (
    (!rule.path || new RegExp(rule.path).test(path)) &&
    (!rule.prefilled || composer.prefilled) &&
    (!rule.within || closest(editor, rule.within) !== undefined) &&
    (!rule.before || lookIn(composer, rule.before).some((element) => isAhead(element, editor))) &&
    (!rule.inside || lookIn(composer, rule.inside).some((element) => !editor.contains(element))) &&
    (!rule.without || lookIn(composer, rule.without).length === 0) &&
    (!rule.parts || partsOf(composer).length >= rule.parts)
  );
}

/** The account in a link, with its `@`. */
export function handleIn(link: Element): string | undefined {
  const handle = /^\/@?([\w.]{1,30})\/?$/.exec(link.getAttribute('href') ?? '')?.[1];
  return handle && `@${handle}`;
}

const wordsIn = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const textBefore = (editor: Element, hit: Element): string => {
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.setEndBefore(hit);
  return range.toString().trim();
};

/** The element that a rule means, whatever it says of the person. */
function pointedAt({ editor }: Composer, { within, css, pick, as, ahead, begins }: AddresseeRule): Element | undefined {
  const scope = closest(editor, within);
  const limit = ahead && scope?.querySelector(ahead);
  if (!scope || limit === null) return undefined;
  const isMeant = (hit: Element): boolean =>
    (as === 'handle' ? handleIn(hit) !== undefined : wordsIn(hit) !== '') &&
    (editor.contains(hit) || isAhead(hit, editor)) &&
    (!limit || (isAhead(hit, limit) && !hit.contains(limit))) &&
    (!begins || textBefore(editor, hit) === '');
  const hits = [...scope.querySelectorAll(css)].filter(isMeant);
  return pick === 'first' ? hits[0] : hits.at(-1);
}

const shortName = (hit: Element, { unless, as }: AddresseeRule): string | undefined => {
  if (unless && hit.matches(unless)) return undefined;
  return as === 'handle' ? handleIn(hit) : firstName(wordsIn(hit));
};

const fits = (rule: { kind?: Kind }, kind: Kind): boolean => rule.kind === undefined || rule.kind === kind;

/** Whoever is answered, by the first rule that points at somebody whom `nameBy` can name. */
export function addresseeOf(composer: Composer, kind: Kind, nameBy: typeof shortName): string | undefined {
  for (const rule of composer.variant.addressee ?? []) {
    const hit = fits(rule, kind) && pointedAt(composer, rule);
    const name = hit ? nameBy(hit, rule) : undefined;
    if (name) return name;
  }
  return undefined;
}

/** More of an answered text than this is not looked at, in UTF-16 units. */
const MOST_OF_PARENT = 5_000;

function parentOf({ editor, variant }: Composer, kind: Kind): string | undefined {
  for (const { within, css, first, after } of (variant.parent ?? []).filter((rule) => fits(rule, kind))) {
    const hits = [...(closest(editor, within)?.querySelectorAll(css) ?? [])].filter((hit) => !editor.contains(hit));
    const side = hits.filter((hit) => isAhead(hit, editor) !== (after ?? false));
    const text = (first || after ? side[0] : side.at(-1))?.textContent?.trim();
    if (text) return text.slice(0, MOST_OF_PARENT);
  }
  return undefined;
}

/** What speaks to somebody. */
export const answers: readonly Kind[] = ['reply', 'comment'];
const withParent: readonly Kind[] = [...answers, 'quote', 'reshare'];

/**
 * Kind, author and addressee as the page shows them now. Ask again whenever it matters: a post becomes a thread or a
 * quote while it is written.
 */
export function contextOf(composer: Composer, path: string): Context {
  const { site, variant } = composer;
  const kind = variant.kinds.find((rule) => applies(composer, rule, path))?.kind ?? 'unknown';
  const addressee = answers.includes(kind) ? addresseeOf(composer, kind, shortName) : undefined;
  const parent = withParent.includes(kind) ? parentOf(composer, kind) : undefined;
  const byPage =
    (site.pagePaths ?? []).some((source) => new RegExp(source).test(path)) ||
    (variant.page ?? []).some((css) => lookIn(composer, css).some((sign) => isAhead(sign, composer.editor)));
  return { kind, author: byPage ? 'page' : 'person', ...(addressee && { addressee }), ...(parent && { parent }) };
}

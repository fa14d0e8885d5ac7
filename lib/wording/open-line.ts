/** A text with a capital, because it opens a line. */
export const openLine = (text: string, locale: string): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

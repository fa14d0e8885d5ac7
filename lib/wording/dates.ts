/** "9 November", in the given locale; times are milliseconds since 1970, local time zone. */
export function formatDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(at);
}

/** "Thursday" / « Jeudi », with a capital because it opens a line. */
export function formatWeekday(at: number, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(at);
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}

/** Two letters of a weekday: "Mo", « lu ». */
export function formatWeekdayShort(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(at).slice(0, 2);
}

/** "14:05" or "2:05 pm", as the locale has it. */
export function formatTime(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "Thu 12 Nov 2026, 14:05", for the table of the log. */
export function formatMoment(at: number, locale: string): string {
  const format = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat(locale, format).format(at);
}

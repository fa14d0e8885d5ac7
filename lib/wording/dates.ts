import { openLine } from './open-line';

const day = 24 * 60 * 60_000;

/** Noon, local time, `later` days after a date written `2026-11-16`; at noon no change of clock moves it to another day. */
export function noonOf(date: string, later = 0): number {
  return Date.parse(`${date}T12:00:00`) + later * day;
}

/** "9 November", « 1er novembre », in the given locale; times are milliseconds since 1970, local time zone. */
export function formatDay(at: number, locale: string): string {
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(at);
  return locale.startsWith('fr') ? date.replace(/^1 /, '1er ') : date;
}

/** "9 Nov 2026" / « 9 nov. 2026 », of a date written `2026-11-09`. */
export function formatDate(date: string, locale: string): string {
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(noonOf(date));
  return locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
}

/** "Thursday" / « Jeudi », with a capital because it opens a line. */
export function formatWeekday(at: number, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(at);
  return openLine(name, locale);
}

/** Two letters of a weekday: "Mo", « lu ». */
export function formatWeekdayShort(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(at).slice(0, 2);
}

/** "14:05" or "2:05 pm", as the locale has it. */
export function formatTime(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}

/** "12 Nov 2026, 14:05" on the clock of its writer: `offset` is that clock's difference to UTC in minutes. */
export function formatMoment({ at, offset }: { at: number; offset: number }, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return format.format(at + offset * 60_000);
}

const hour = 3_600_000;

/** Notices come between these hours, local time. */
const [morning, evening] = [8, 20];

/** People have answered by then, or will not today. Milliseconds. */
const patience = 3 * hour;

/**
 * The next moment, in milliseconds, at which the summary is to be offered, on this computer's clock.
 * @param reminder Monday is day 0 @param now milliseconds since 1970
 */
export function nextReminder(reminder: { day: number; hour: number }, now: number): number {
  const date = new Date(now);
  const ahead = (reminder.day - ((date.getDay() + 6) % 7) + 7) % 7;
  const inDays = (days: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, reminder.hour).getTime();
  return inDays(ahead) > now ? inDays(ahead) : inDays(ahead + 7);
}

/** When to speak of a text that was sent at `now`: three hours later, or in the morning after that, local time. */
export function comeBackAt(now: number): number {
  const date = new Date(now + patience);
  const isLate = date.getHours() >= evening;
  if (!isLate && date.getHours() >= morning) return date.getTime();
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + (isLate ? 1 : 0), morning).getTime();
}

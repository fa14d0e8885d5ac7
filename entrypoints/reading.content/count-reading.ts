const MINUTE = 60_000;

/** Nobody reads longer than this without leaving the page; whoever does not leave it has left the desk. Milliseconds. */
const LONGEST = 30 * MINUTE;

/**
 * Tells how many minutes a page was to be seen, whenever it is left: for another tab, another page, or for good. What is less
 * than a minute is carried on. Hears of nothing but that, and not from the page itself.
 */
export function countReading(window: Window, signal: AbortSignal, tell: (minutes: number) => void): void {
  const { document } = window;
  let since = document.hidden ? undefined : Date.now();
  let rest = 0;
  const leave = (): void => {
    if (since === undefined) return;
    rest += Math.min(Date.now() - since, LONGEST);
    since = undefined;
    const minutes = Math.round(rest / MINUTE);
    rest -= minutes * MINUTE;
    if (minutes > 0) tell(minutes);
  };
  const look = (): void => {
    if (document.hidden) leave();
    else since ??= Date.now();
  };
  document.addEventListener('visibilitychange', ({ isTrusted }) => isTrusted && look(), { signal });
  window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && leave(), { signal });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { within } from './launched';

/** A temporary folder; it is gone when the program ends. */
export type Folder = { folder: string; remove(): void };

/** Makes an empty folder, for a profile or whatever a browser reads; it is removed when the program ends. */
export function makeFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  const remove = (): void => {
    process.off('exit', remove);
    // The browser's last writes may still be under way.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.on('exit', remove);
  return { folder, remove };
}

function killGroup(pid: number): void {
  try {
    // The browser leads a process group of its own (not on Windows, where its children follow it).
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}

/**
 * Makes sure that the browser ends with this program: measured, Firefox outlives an uncaught error otherwise.
 * @returns closes the browser within 10 s, by force if it must, and removes its profile
 */
export function guardBrowser(browser: Browser, profile: Folder): () => Promise<void> {
  const pid = browser.process()?.pid;
  const kill = (): void => {
    if (pid) killGroup(pid);
  };
  // Before the profile is removed.
  process.prependListener('exit', kill);
  // So Vitest ends its workers, and gives them half a second.
  process.on('SIGTERM', kill);
  return async () => {
    await within(10_000, 'Closing the browser', browser.close()).catch(kill);
    process.off('exit', kill);
    process.off('SIGTERM', kill);
    profile.remove();
  };
}

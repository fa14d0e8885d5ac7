import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { within } from './launched';

/** A profile folder that lives as long as its browser. */
export type Profile = { folder: string; remove(): void };

/** Makes an empty profile; it is removed when the program ends, whatever ends it. */
export function makeProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'parley-profile-'));
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
export function guardBrowser(browser: Browser, { remove }: Profile): () => Promise<void> {
  const pid = browser.process()?.pid;
  const kill = (): void => {
    if (pid) killGroup(pid);
  };
  process.prependListener('exit', kill);
  return async () => {
    await within(10_000, 'Closing the browser', browser.close()).catch(kill);
    process.off('exit', kill);
    remove();
  };
}

import { inject } from 'vitest';
import type { BrowserName } from '../../../tools/browser/find';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The browser under test: that of the Vitest project that runs the file. Programs outside of Vitest get Chromium. */
export const browser: BrowserName = process.env.VITEST ? inject('browser') : 'chromium';

/** Where each browser's build lies. */
export const builds: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

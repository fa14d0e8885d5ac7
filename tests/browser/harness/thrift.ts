import type { BrowserName } from '../../../tools/browser/find';
import type { LaunchOptions } from '../../../tools/browser/launched';

/**
 * Keeps all pages of the sites in one process: a new one for each page is a third of the work of opening it. The
 * extension has a process of its own all the same. What a browser does by itself is proved where a test file has its own.
 */
export const thrift: Record<BrowserName, Pick<LaunchOptions, 'args' | 'prefs'>> = {
  chromium: { args: ['--renderer-process-limit=1', '--disable-site-isolation-trials'] },
  firefox: {
    prefs: {
      // Isolate no site from another.
      'fission.webContentIsolationStrategy': 0,
      'dom.ipc.processCount': 1,
    },
  },
};

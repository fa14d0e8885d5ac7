import { launchChromium } from './chromium';
import { type BrowserName, findBrowser } from './find';
import { launchFirefox } from './firefox';
import type { Launched, LaunchOptions } from './launched';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Starts the named browser, the installed one unless an executable is given.
 * @throws when there is no such browser, or when the extension does not answer
 */
export async function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'executable'> & { executable?: string },
): Promise<Launched> {
  const executable = options.executable ?? findBrowser(name);
  if (!executable) throw new Error(`${name} is not installed.`);
  return launchers[name]({ ...options, executable });
}

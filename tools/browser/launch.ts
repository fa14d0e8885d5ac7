import { launchChromium } from './chromium';
import { type BrowserName, findBrowser } from './find';
import { launchFirefox } from './firefox';
import { type Launched, type LaunchOptions, raise } from './launched';
import { makeFolder } from './lifetime';
import { placePolicy } from './policy';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

async function launchManaged(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const home = makeFolder();
  const { executable = options.executable, env, set } = placePolicy(name, home.folder, options.executable);
  set(options.policy);
  const started = await launchers[name]({ ...options, executable, env }).catch((error) => {
    home.remove();
    return raise(error);
  });
  const close = (): Promise<void> => started.close().finally(home.remove);
  return { ...started, close, setPolicy: set };
}

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
  if (options.policy) return launchManaged(name, { ...options, executable });
  const setPolicy = (): never => raise(new Error('The browser was started without a policy.'));
  return { ...(await launchers[name]({ ...options, executable })), setPolicy };
}

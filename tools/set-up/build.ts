import { program } from './program';
import { runStep } from './step.mjs';

/** The builds that the product ships, each with the folder it is written to. */
export const builds = [
  { title: 'Building for Chrome and Edge', browser: 'chrome', folder: '.output/chrome-mv3' },
  { title: 'Building for Firefox', browser: 'firefox', folder: '.output/firefox-mv3' },
] as const;

/** The command that makes a build. */
export const buildCommand = (browser: string): string[] => [...program('wxt'), 'build', '-b', browser, '--mv3'];

/** Makes every build, one after the other. `false` when one fails; what went wrong is on the screen. */
export async function buildAll(): Promise<boolean> {
  for (const { title, browser } of builds) {
    if (!(await runStep(title, buildCommand(browser))).ok) return false;
  }
  return true;
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two engines that the product ships to. */
export type BrowserName = 'chromium' | 'firefox';

type Places = { variable: string; commands: string[]; files: string[] };

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const onWindows = (...files: string[]): string[] =>
  programFiles.flatMap((folder) => files.map((file) => join(folder, file)));

const onMac = (...names: string[]): string[] => names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const places: Record<BrowserName, Places> = {
  chromium: {
    variable: 'PARLEY_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    files: [
      ...onMac('Chromium', 'Google Chrome', 'Microsoft Edge'),
      ...onWindows(
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ),
    ],
  },
  firefox: {
    variable: 'PARLEY_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox ESR\\firefox.exe', 'Mozilla Firefox\\firefox.exe'),
    ],
  },
};

const onPath = (commands: string[]): string[] => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
};

/**
 * The executable of a browser: the one named by `PARLEY_CHROMIUM` or `PARLEY_FIREFOX`, else the first that is
 * installed (Chromium before Chrome before Edge). `undefined` when there is none.
 * @throws when the variable names a file that does not exist: a wrong wish is not silently replaced.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, files } = places[name];
  const wished = process.env[variable];
  if (wished && !existsSync(wished)) throw new Error(`${variable} names ${wished}, which does not exist.`);
  return wished || [...onPath(commands), ...files].find((file) => existsSync(file));
}

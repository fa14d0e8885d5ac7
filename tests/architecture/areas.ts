/** What a folder may know of the others. One row per area; the first row whose folder holds the file counts. */
export type Area = {
  folder: string;
  /** Areas it may import. Its own files always. */
  imports: readonly string[];
  /** Areas of which it may import types and nothing else. */
  types: readonly string[];
  /** Packages; a slash at the end allows everything below. */
  packages: readonly string[];
  /** `browser.*` and `chrome.*`. */
  browser: boolean;
  dom: 'no' | 'through Preact' | 'yes';
};

const pure = { imports: [], types: [], packages: [], browser: false, dom: 'no' } as const;

const preact = ['preact', 'preact/', '@preact/signals', '@preact/signals/'];

export const areas: readonly Area[] = [
  { ...pure, folder: 'lib/engine' },
  { ...pure, folder: 'lib/languages', imports: ['lib/engine'] },
  { ...pure, folder: 'lib/sites' },
  { ...pure, folder: 'lib/wording' },
  { ...pure, folder: 'lib/habits', packages: ['zod/mini'] },
  {
    ...pure,
    folder: 'lib/policy',
    imports: ['lib/habits'],
    packages: ['zod/mini'],
    types: ['lib/engine', 'lib/sites'],
  },
  { ...pure, folder: 'lib/health', imports: ['lib/policy'], packages: ['zod/mini'], types: ['lib/sites'] },
  { ...pure, folder: 'lib/editor', types: ['lib/engine', 'lib/health', 'lib/sites'], dom: 'yes' },
  {
    ...pure,
    folder: 'lib/archive',
    imports: ['lib/engine', 'lib/languages', 'lib/habits'],
    packages: ['zod/mini', '@zip.js/'],
  },
  {
    ...pure,
    folder: 'lib/storage',
    imports: ['lib/habits', 'lib/health', 'lib/policy'],
    packages: ['dexie', '@preact/signals', 'wxt/'],
    browser: true,
  },
  {
    ...pure,
    folder: 'lib/messages',
    imports: ['lib/habits', 'lib/health', 'lib/policy'],
    packages: ['zod/mini', 'wxt/'],
    browser: true,
  },
  {
    ...pure,
    folder: 'lib/access',
    imports: ['lib/policy', 'lib/storage'],
    types: ['lib/messages'],
    packages: ['wxt/'],
    browser: true,
  },
  {
    ...pure,
    folder: 'components',
    imports: ['lib/wording'],
    types: ['lib/engine', 'lib/habits'],
    packages: preact,
    dom: 'through Preact',
  },
  {
    folder: 'tools',
    // The demo works with the hands that the browser tests use; what kills the log calls it in a page of the extension.
    imports: [
      'lib/engine',
      'lib/languages',
      'lib/sites',
      'lib/habits',
      'lib/policy',
      'tests/fixtures',
      'tests/browser/harness',
    ],
    types: ['lib/storage'],
    packages: ['*'],
    // They have neither, but hand functions to a browser, which runs them where both exist.
    browser: true,
    dom: 'yes',
  },
  {
    folder: 'entrypoints',
    imports: ['lib/', 'components'],
    types: [],
    packages: [...preact, 'wxt/'],
    browser: true,
    dom: 'yes',
  },
];

/** The page script reaches none of these, by whatever road: they are heavy, or their database would be the site's. */
export const neverInThePage: readonly string[] = ['zod', 'dexie', 'lib/storage'];

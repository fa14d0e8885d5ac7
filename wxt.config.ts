import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { hosts } from './lib/sites/hosts';
import { managedSchema } from './tools/managed-schema';
import { chromiumKey, contentSecurityPolicy, geckoId } from './tools/manifest';
import { limitPageScript } from './tools/set-up/page-script';

const schemaFile = 'managed-schema.json';
const noCodecs = `${import.meta.dirname}/lib/archive/no-codecs.ts`;

// The Custom Highlight API, which draws our underlines, came with Firefox 140; so did the declaration that nothing is collected.
const firefox = {
  browser_specific_settings: {
    gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none' as const] } },
  },
};

// Popovers inside a shadow root, which hold our card, and the side panel and the look at what is visible, are in every Chromium since 121.
const chromium = { key: chromiumKey, minimum_chrome_version: '121', storage: { managed_schema: schemaFile } };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: {
        '@': import.meta.dirname,
        // WXT's own context announces itself to the page.
        'wxt/utils/content-script-context': `${import.meta.dirname}/entrypoints/composer.content/quiet-context.ts`,
        // zip.js loads further codecs from an address that it is given; the sites' archives need none.
        './codec-registry.js': noCodecs,
        '../codec-registry.js': noCodecs,
      },
    },
    // Hooks for developer tools, which no page of a site needs.
    define: { 'window.__PREACT_SIGNALS_DEVTOOLS__': 'undefined' },
    // The polyfill carries a fetch() call; every supported browser preloads modules natively.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: hosts,
    // Places that the person switches on; the browser asks for each. Intranets often go without encryption.
    optional_permissions: ['scripting', 'notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox' ? firefox : chromium),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      // Slower than the default, and a hundredth lighter: every page of a site is loaded with this script.
      if (build && entrypoints.some(({ name }) => name === 'composer')) build.minify = 'terser';
    },
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser !== 'firefox')
        files.push({ relativeDest: schemaFile, contents: JSON.stringify(managedSchema, null, 2) });
    },
    'build:done': ({ config }) => {
      if (config.command === 'build') limitPageScript(config.outDir);
    },
  },
});

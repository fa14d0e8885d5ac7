import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { contentSecurityPolicy, hosts } from './tools/manifest';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    plugins: [preact()],
    resolve: { alias: { '@': import.meta.dirname } },
    // The polyfill carries a fetch() call; every supported browser preloads modules natively.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: hosts,
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
  }),
});

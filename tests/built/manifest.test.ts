import { describe, expect, it } from 'vitest';
import { readBuilds } from './build';
import { checkManifest, contentSecurityPolicy, hosts, type Manifest } from './manifest';

const read = (files: { path: string; text: string }[]): Manifest =>
  JSON.parse(files.find(({ path }) => path === 'manifest.json')?.text ?? '{}') as Manifest;

const sound: Manifest = {
  manifest_version: 3,
  permissions: ['storage', 'alarms', 'activeTab'],
  host_permissions: hosts,
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_scripts: [{ matches: hosts }],
  content_security_policy: { extension_pages: contentSecurityPolicy },
  incognito: 'not_allowed',
  browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
};

it.each(readBuilds())(
  'the manifest for $browser asks for what the design says and for nothing else',
  ({ browser, files }) => {
    expect(checkManifest(browser, read(files)).join('\n')).toBe('');
  },
);

describe('the check of the manifest notices', () => {
  it.each<[string, Manifest]>([
    ['a permission', { permissions: ['storage', 'alarms', 'activeTab', 'tabs'] }],
    ['a missing permission', { permissions: ['storage'] }],
    ['a host', { host_permissions: ['<all_urls>'] }],
    ['a page script in other pages', { content_scripts: [{ matches: ['https://example.com/*'] }] }],
    ['an optional permission that is not foreseen', { optional_permissions: ['history'] }],
    ['optional hosts beyond the web', { optional_host_permissions: ['<all_urls>'] }],
    ['files open to pages', { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] }],
    ['pages that may send messages', { externally_connectable: { matches: ['https://example.com/*'] } }],
    ['a weaker policy', { content_security_policy: { extension_pages: "script-src 'self'" } }],
    ['private windows', { incognito: 'spanning' }],
    ['another manifest version', { manifest_version: 2 }],
  ])('%s', (_, change) => {
    expect(checkManifest('firefox', { ...sound, ...change })).toHaveLength(1);
  });

  it('nothing in a sound one', () => {
    expect(checkManifest('firefox', sound)).toEqual([]);
    expect(checkManifest('chrome', { ...sound, permissions: ['storage', 'alarms', 'activeTab', 'sidePanel'] })).toEqual(
      [],
    );
  });

  it('data that Firefox would be told is collected, and a sidebar that opens by itself', () => {
    const gecko = { id: 'a@b', data_collection_permissions: { required: ['websiteContent'] } };
    expect(checkManifest('firefox', { ...sound, browser_specific_settings: { gecko } })).toHaveLength(1);
    expect(checkManifest('firefox', { ...sound, sidebar_action: { default_panel: 'a.html' } })).toHaveLength(1);
  });
});

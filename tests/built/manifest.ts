/** A manifest as it stands in a build. */
export type Manifest = Record<string, unknown>;

// Written out once more on purpose: what the design demands must not change with the constant that builds it.
export const hosts = [
  'https://www.linkedin.com/*',
  'https://x.com/*',
  'https://mobile.x.com/*',
  'https://pro.x.com/*',
  'https://twitter.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.twitter.com/*',
];

export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; form-action 'none'; base-uri 'none'";

// `activeTab` tells the popup, opened by a click, which page is in front; it gives nothing without that click.
const permissions = {
  chrome: ['storage', 'alarms', 'activeTab', 'sidePanel'],
  firefox: ['storage', 'alarms', 'activeTab'],
};
const optionalPermissions = ['notifications', 'scripting'];
/** Any page that the person points at; the browser asks for its host alone. */
const optionalHosts = ['https://*/*', 'http://*/*'];

const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const same = (found: unknown, wanted: readonly string[]): boolean =>
  JSON.stringify([...list(found)].sort()) === JSON.stringify([...wanted].sort());

const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

type Demand = readonly [kept: (manifest: Manifest) => boolean, what: string];

const demands: readonly Demand[] = [
  [(m) => m.manifest_version === 3, 'manifest_version must be 3'],
  [(m) => same(m.host_permissions, hosts), `host_permissions must be exactly ${hosts.join(', ')}`],
  [
    (m) =>
      (list(m.content_scripts) as unknown[]).every((script) =>
        list(at(script, 'matches')).every((host) => hosts.includes(host)),
      ),
    'content_scripts may match the sites only',
  ],
  [
    (m) => list(m.optional_permissions).every((name) => optionalPermissions.includes(name)),
    `optional_permissions may hold ${optionalPermissions.join(' and ')} only`,
  ],
  [
    (m) => same(m.optional_host_permissions, optionalHosts),
    `optional_host_permissions must be exactly ${optionalHosts.join(', ')}`,
  ],
  [
    (m) => !('web_accessible_resources' in m),
    'web_accessible_resources must not be there: pages could find Parley by it',
  ],
  [(m) => !('externally_connectable' in m), 'externally_connectable must not be there: pages could send messages'],
  [
    (m) => at(m, 'content_security_policy', 'extension_pages') === contentSecurityPolicy,
    `content_security_policy.extension_pages must be: ${contentSecurityPolicy}`,
  ],
  [(m) => m.incognito === 'not_allowed', 'incognito must be not_allowed'],
];

const ofFirefox: readonly Demand[] = [
  [
    (m) => same(at(m, 'browser_specific_settings', 'gecko', 'data_collection_permissions', 'required'), ['none']),
    'browser_specific_settings.gecko.data_collection_permissions.required must be none',
  ],
  [
    (m) => !m.sidebar_action || at(m, 'sidebar_action', 'open_at_install') === false,
    'sidebar_action.open_at_install must be false',
  ],
];

/** Where a manifest departs from what the design demands, each as two sentences that say what to do. */
export function checkManifest(browser: 'chrome' | 'firefox', manifest: Manifest): string[] {
  const own: Demand = [
    (m) => same(m.permissions, permissions[browser]),
    `permissions must be exactly ${permissions[browser].join(', ')}`,
  ];
  return [own, ...demands, ...(browser === 'firefox' ? ofFirefox : [])]
    .filter(([kept]) => !kept(manifest))
    .map(([, what]) => `Manifest for ${browser}: ${what}. Correct wxt.config.ts or the entry point that asks for it.`);
}

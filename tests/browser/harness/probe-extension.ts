import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../tools/browser/find';

// The smallest extension that has what the harness promises to reach: a background that answers, a page, and a button
// in a closed shadow root in the page of a site. Its worker takes its time to install.

const background = `
addEventListener('install', (event) => event.waitUntil(new Promise((done) => setTimeout(done, 300))));
const api = globalThis.browser ?? chrome;
api.runtime.onMessage.addListener((message, sender, reply) => reply(performance.timeOrigin));
`;

const content = `
const api = globalThis.browser ?? chrome;
const host = document.createElement('div');
host.popover = 'manual';
host.style.cssText = 'inset: 8px auto auto 8px; margin: 0; padding: 4px; border: 0; background: rgb(255, 0, 255)';
const button = document.createElement('button');
button.textContent = 'Ask';
button.addEventListener('click', async (event) => {
  button.textContent = event.isTrusted + ' ' + (await api.runtime.sendMessage({}).catch(() => 'gone'));
});
host.attachShadow({ mode: 'closed' }).append(button);
document.body.append(host);
host.showPopover();
`;

const manifest = (name: BrowserName): object => ({
  manifest_version: 3,
  name: 'Probe',
  version: '1.0',
  background: name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
  action: { default_popup: 'popup.html' },
  content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'] }],
  host_permissions: ['https://x.com/*'],
  ...(name === 'firefox' && { browser_specific_settings: { gecko: { id: 'probe@example.org' } } }),
});

/** Writes the extension into a folder of its own. */
export async function writeProbe(name: BrowserName): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'probe-'));
  const files = {
    'manifest.json': JSON.stringify(manifest(name)),
    'background.js': background,
    'content.js': content,
    'popup.html': '<!doctype html><title>Probe</title><p>Probe</p>',
  };
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

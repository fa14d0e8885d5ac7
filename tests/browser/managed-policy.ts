import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from '@/tools/browser/find';
import { chromiumId } from '@/tools/manifest';

// Debian's Chromium and Chromium built from source read this folder; it belongs to the machine, so every use ends with `removePolicy`.
const folder = '/etc/chromium/policies/managed';
const file = join(folder, 'parley-test.json');

/** Whether this machine lets a test play the administrator: Chrome and Edge read other folders, other systems none. */
export function canSetPolicy(): boolean {
  if (!findBrowser('chromium')?.includes('chromium')) return false;
  try {
    accessSync(dirname(dirname(folder)), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Sets what the organisation asks of Parley, as an administrator would. A running browser learns of it within seconds. */
export function setPolicy(policy: Record<string, unknown>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [chromiumId]: policy } } }));
}

export const removePolicy = (): void => rmSync(file, { force: true });

import { browser } from 'wxt/browser';
import type { WeekId } from '@/lib/habits/calendar';

/** Salts stand apart from the log, each under a key of its own: what is exported holds none of them. */
const prefix = 'salt-';
const bytes = 16;

const base64url = (data: Uint8Array): string =>
  btoa(String.fromCharCode(...data))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

async function readSalt(key: string): Promise<string> {
  const { [key]: known } = await browser.storage.local.get(key);
  if (typeof known === 'string') return known;
  const made = base64url(crypto.getRandomValues(new Uint8Array(bytes)));
  await browser.storage.local.set({ [key]: made });
  return made;
}

// Two entries at once would make two salts.
let before: Promise<unknown> = Promise.resolve();
function saltOf(name: string): Promise<string> {
  const salt = before.then(() => readSalt(prefix + name));
  before = salt.catch(() => {});
  return salt;
}

async function hash(salt: string, parts: readonly string[]): Promise<string> {
  const data = new TextEncoder().encode(JSON.stringify([salt, ...parts]));
  const digest = await crypto.subtle.digest('SHA-256', data);
  return base64url(new Uint8Array(digest).slice(0, bytes));
}

const ofPeople = 'person-';

/** Stands for a person in one week alone: the first 128 bits of a salted SHA-256, base64url. */
export const hashPerson = async (week: WeekId, site: string, name: string): Promise<string> =>
  hash(await saltOf(ofPeople + week), [site, name]);

/** Stands for a thread, for as long as the log lives. */
export const hashThread = async (site: string, thread: string): Promise<string> =>
  hash(await saltOf('thread'), [site, thread]);

async function forget(isOld: (name: string) => boolean): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(prefix));
  const old = keys.filter((key) => isOld(key.slice(prefix.length)));
  if (old.length > 0) await browser.storage.local.remove(old);
}

/** Forgets every salt: without it nobody can try whether a name gives a hash. */
export const forgetSalts = (): Promise<void> => forget(() => true);

/** Forgets the salts of people in these weeks. */
export const forgetPeople = (isOver: (week: WeekId) => boolean): Promise<void> =>
  forget((name) => name.startsWith(ofPeople) && isOver(name.slice(ofPeople.length)));

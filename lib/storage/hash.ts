import { browser } from 'wxt/browser';
import type { WeekId } from '@/lib/habits/calendar';
import type { Salts } from '@/lib/habits/kept';
import { isFinal } from '@/lib/habits/roll-up';

/** Salts stand apart from the log, each under a key of its own. */
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
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = before.then(work);
  before = done.catch(() => {});
  return done;
}

const saltOf = (name: string): Promise<string> => inTurn(() => readSalt(prefix + name));

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

async function all(): Promise<Salts> {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(stored.map(([key, salt]) => [key.slice(prefix.length), String(salt)]));
}

const isOver = (name: string, now: number): boolean =>
  name.startsWith(ofPeople) && isFinal(name.slice(ofPeople.length), now);

const lasting = (salts: Salts, now: number): [name: string, salt: string][] =>
  Object.entries(salts).filter(([name]) => !isOver(name, now));

/** The salts for an export, but those of weeks that can no longer change. `now`: milliseconds since 1970. */
export const readSalts = async (now: number): Promise<Salts> => Object.fromEntries(lasting(await all(), now));

/**
 * Takes the salts of another log where there are none yet; those that are here stay, or what stands here were not recognised.
 * @returns whether what the other log holds is recognised here: it knows its threads by the same salt
 */
export const takeSalts = (salts: Salts, now: number): Promise<boolean> =>
  inTurn(async () => {
    const known = await all();
    const fresh = lasting(salts, now).filter(([name]) => known[name] === undefined);
    await browser.storage.local.set(Object.fromEntries(fresh.map(([name, salt]) => [prefix + name, salt])));
    return salts.thread !== undefined && (known.thread ?? salts.thread) === salts.thread;
  });

const forget = (isOld: (name: string) => boolean): Promise<void> =>
  inTurn(async () => {
    const old = Object.keys(await all()).filter(isOld);
    if (old.length > 0) await browser.storage.local.remove(old.map((name) => prefix + name));
  });

/** Forgets every salt: without it nobody can try whether a name gives a hash. */
export const forgetSalts = (): Promise<void> => forget(() => true);

/** Forgets the salts of people in weeks that can no longer change. `now`: milliseconds since 1970. */
export const forgetPeople = (now: number): Promise<void> => forget((name) => isOver(name, now));

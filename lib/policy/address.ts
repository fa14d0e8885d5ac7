/** Why an address cannot be used. `host`: it names none; `scheme`: no page of the web. */
export type Wrong = 'empty' | 'host' | 'scheme';

const account = /^@?[^@\s/]+@([^@\s/:]+)$/;
const scheme = /^([a-z][a-z0-9+.-]*):\/\//i;
const host = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/;

const parse = (address: string): URL | undefined => {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};

/**
 * The origin of an address as a person types or copies one: with or without `https://`, with a path, or an account of a
 * server (`@lea@social.example`). No port: the browsers grant a host whole. A bare word is none, unless a scheme says so.
 */
export function readAddress(typed: string): { origin: string } | { wrong: Wrong } {
  const text = typed.trim();
  if (text === '') return { wrong: 'empty' };
  const named = account.exec(text)?.[1] ?? text;
  const said = scheme.exec(named)?.[1]?.toLowerCase();
  if (said && said !== 'https' && said !== 'http') return { wrong: 'scheme' };
  const url = parse(said ? named : `https://${named}`);
  if (!url || !host.test(url.hostname) || !(said || url.hostname.includes('.'))) return { wrong: 'host' };
  return { origin: `${said ?? 'https'}://${url.hostname}` };
}

export const isAddress = (typed: string): boolean => 'origin' in readAddress(typed);

export const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');

/** An origin as people read it: the host, and what is unusual about the way to it. */
export const readableOf = (origin: string): string => (origin.startsWith('https:') ? hostOf(origin) : origin);

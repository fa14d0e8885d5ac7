import type { BuiltFile } from './build';

const names =
  'fetch|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|webkitRTCPeerConnection|EventSource|sendBeacon|importScripts';

/** The names as words of their own; the end of a hyphenated word (a class name of a site) only when it is called. */
const doors = new RegExp(String.raw`(?<![\w]-)\b(?:${names})\b|\b(?:${names})\b(?=\s*\()`, 'g');

const remote = String.raw`(?:https?:|wss?:)?\/\/`;

/** Ways in which a file may load something from elsewhere, each with its name. */
const loads: readonly [string, RegExp][] = [
  ['an import from another place', new RegExp(String.raw`\b(?:import|from)\s*\(?\s*["'\x60]${remote}`, 'gi')],
  ['an import of a computed address', /\bimport\(\s*(?!["'`]\.{0,2}\/)[^)]/g],
  ['a src from another place', new RegExp(String.raw`\bsrc(?:set)?["']?\s*[=:,]\s*["'\x60]?${remote}`, 'gi')],
  ['a link element to another place', new RegExp(String.raw`<link[^>]*\bhref\s*=\s*["']?${remote}`, 'gi')],
  ['a form to another place', new RegExp(String.raw`\baction["']?\s*[=:]\s*["'\x60]?${remote}`, 'gi')],
  ['a url() from another place', new RegExp(String.raw`url\(\s*["']?${remote}`, 'gi')],
  ['an @import from another place', new RegExp(String.raw`@import\s*["']?${remote}`, 'gi')],
];

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at + 60).replaceAll('\n', ' ');

/** Everything in a built file through which data could leave the machine or code could come in. */
export function findWaysOut({ path, text }: BuiltFile): string[] {
  const named = [...text.matchAll(doors)].map(({ 0: name, index }) => [name, index] as const);
  const loaded = loads.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => [name, index] as const),
  );
  return [...named, ...loaded].map(
    ([name, index]) =>
      `${path} holds ${name} (… ${around(text, index)} …), and Parley makes no request at all. Find the import that ` +
      'brought it in and do without it, or, if it is only a word, let tests/built/network.ts tell the two apart.',
  );
}

/** Hosts of all http(s) addresses in a built file. */
export const listHosts = ({ text }: BuiltFile): string[] => [
  ...new Set([...text.matchAll(/https?:\/\/([\w.-]+)/gi)].map(([, host = '']) => host.toLowerCase())),
];

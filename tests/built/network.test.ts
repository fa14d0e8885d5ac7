import { describe, expect, it } from 'vitest';
import { readBuilds } from './build';
import { findWaysOut, listHosts } from './network';
import { readRules } from './rules';

/** Hosts that may be named, and why: nothing is ever loaded from them. */
const namedHosts: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of XML languages',
  'bit.ly': 'in an error message of Dexie',
  'tinyurl.com': 'in an error message of Dexie',
  'acme.example': 'the address in the example of a rule',
  'www.linkedin.com': 'the site',
  'x.com': 'the site',
  'mobile.x.com': 'the site',
  'pro.x.com': 'the site',
  'twitter.com': 'the site',
  'mobile.twitter.com': 'the site',
  'pro.twitter.com': 'the site',
};

const sources = readRules().flatMap(({ rule }) => (rule.source.url ? [new URL(rule.source.url).host] : []));

describe.each(readBuilds())('the build for $browser', ({ files }) => {
  it('holds no way out of the machine and loads nothing from elsewhere', () => {
    expect(files.flatMap(findWaysOut).join('\n')).toBe('');
  });

  it('names no host but the sites and the sources of rules', () => {
    const known = [...Object.keys(namedHosts), ...sources];
    const other = files.flatMap((file) => listHosts(file).map((host) => ({ host, path: file.path })));
    const advice =
      'A link that a person clicks is listed in tests/built/network.test.ts with its reason; anything else must go.';
    const problems = other
      .filter(({ host }) => !known.includes(host))
      .map(({ host, path }) => `${path} names ${host}. ${advice}`);
    expect(problems.join('\n')).toBe('');
  });
});

describe('the search of the built files notices', () => {
  const search = (text: string): number => findWaysOut({ path: 'a.js', text }).length;

  it.each([
    'fetch("/a")',
    'globalThis["fetch"](a)',
    'x=1-fetch(a)',
    'new XMLHttpRequest',
    'new WebSocket(a)',
    'new WebTransport(a)',
    'new RTCPeerConnection',
    'new EventSource(a)',
    'navigator.sendBeacon(a)',
    'importScripts("a.js")',
    'import("https://example.com/a.js")',
    'import a from"https://example.com/a.js"',
    'import(a)',
    'image.src="https://example.com/a.png"',
    'image.src = `//example.com/a.png`',
    '{src:"http://example.com/a.png"}',
    '<img src=//example.com/a.png>',
    '<link rel="stylesheet" href="https://example.com/a.css">',
    '<form action="https://example.com/">',
    'a{background:url(https://example.com/a.png)}',
    '@import "https://example.com/a.css";',
  ])('%s', (text) => {
    expect(search(text)).toBeGreaterThan(0);
  });

  it.each([
    'import("./a.js")',
    'prefetch(a)',
    '`.editor-typeahead-fetch`',
    'a{background:url(a.png)}',
    '<script src="/a.js">',
    '{url:"https://example.com/"}',
  ])('nothing wrong in %s', (text) => {
    expect(search(text)).toBe(0);
  });

  it('a host', () => {
    expect(listHosts({ path: 'a.js', text: '"https://Example.com/a" \'http://b.example:80\'' })).toEqual([
      'example.com',
      'b.example',
    ]);
  });
});

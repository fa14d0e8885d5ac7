import { expect, it } from 'vitest';
import { isAddress, readAddress } from '@/lib/policy/address';
import { Place } from '@/lib/policy/shapes';

it.each([
  ['social.example', 'https://social.example'],
  ['  Social.Example  ', 'https://social.example'],
  ['https://social.example/@lea/1?a=1#b', 'https://social.example'],
  ['social.example/home', 'https://social.example'],
  ['@lea@social.example', 'https://social.example'],
  ['lea@social.example', 'https://social.example'],
  ['http://intranet', 'http://intranet'],
  ['http://intranet.example:8080/news', 'http://intranet.example'],
  ['https://192.0.2.7/', 'https://192.0.2.7'],
  ['bücher.example', 'https://xn--bcher-kva.example'],
  ['HTTPS://SOCIAL.EXAMPLE', 'https://social.example'],
])('%s', (typed, origin) => {
  expect(readAddress(typed)).toEqual({ origin });
  expect(Place.safeParse({ origin, site: 'anywhere' }).success).toBe(true);
  expect(isAddress(typed)).toBe(true);
});

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['intranet', 'host'],
  ['my company', 'host'],
  ['https://', 'host'],
  ['https://[::1]/', 'host'],
  ['@lea', 'host'],
  ['*.example', 'host'],
  ['ftp://files.example', 'scheme'],
  ['chrome://extensions', 'scheme'],
  ['moz-extension://a/b.html', 'scheme'],
  ['javascript://alert', 'scheme'],
])('not %j', (typed, wrong) => {
  expect(readAddress(typed)).toEqual({ wrong });
  expect(isAddress(typed)).toBe(false);
});

it('no origin with a path, a port or a pattern is kept', () => {
  for (const origin of ['https://a.example/', 'https://a.example:8080', 'https://*', 'https://*.a.example', 'file://a'])
    expect(Place.safeParse({ origin, site: 'anywhere' }).success, origin).toBe(false);
});

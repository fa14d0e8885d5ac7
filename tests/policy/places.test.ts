import { describe, expect, it } from 'vitest';
import { type Given, readPlace, standingOf } from '@/lib/policy/places';
import { parsePolicy } from '@/lib/policy/policy';
import { builtInHosts } from '@/lib/sites/hosts';
import { elsewhere } from '@/lib/sites/sites';

const given = (over: Partial<Omit<Given, 'policy'>> & { policy?: unknown } = {}): Given => ({
  adapters: elsewhere,
  builtIn: builtInHosts,
  places: [],
  held: new Set(),
  ...over,
  policy: parsePolicy(over.policy).policy,
});
const bluesky = { origin: 'https://bsky.app', site: 'bluesky' };
const server = { origin: 'https://social.example', site: 'mastodon' };
const told = (all: ReturnType<typeof standingOf>) =>
  all.map(({ name, state, offered }) => [name, state, ...(offered ? ['offered'] : [])].join(' '));

describe('how places stand', () => {
  it('those known by name are there, off', () => {
    expect(told(standingOf(given()))).toEqual(['Bluesky off', 'Threads off']);
  });

  it('on with access, withdrawn without', () => {
    const places = [bluesky, server];
    expect(told(standingOf(given({ places, held: new Set([server.origin]) })))).toEqual([
      'Bluesky withdrawn',
      'Threads off',
      'social.example on',
    ]);
  });

  it('offered by the organisation, under its own name, and on only when the person says so', () => {
    const policy = {
      offeredSites: [
        { site: 'anywhere', address: 'https://intranet.example/news', name: 'The village' },
        { site: 'mastodon', address: 'social.example' },
        { site: 'bluesky' },
      ],
    };
    expect(told(standingOf(given({ policy, places: [server], held: new Set([server.origin]) })))).toEqual([
      'Bluesky off offered',
      'Threads off',
      'The village off offered',
      'social.example on offered',
    ]);
  });

  it('left out by the organisation: neither on nor to be switched on', () => {
    const policy = { sites: ['linkedin', 'bluesky'] };
    const places = [bluesky, server];
    const held = new Set([bluesky.origin, server.origin]);
    expect(told(standingOf(given({ policy, places, held })))).toEqual([
      'Bluesky on',
      'Threads forbidden',
      'social.example forbidden',
    ]);
  });

  it('offers nothing that needs no switch, names no address or is not known', () => {
    const offeredSites = [{ site: 'x', address: 'x.com' }, { site: 'mastodon' }, { site: 'unheard-of' }];
    expect(told(standingOf(given({ policy: { offeredSites } })))).toEqual(['Bluesky off', 'Threads off']);
  });

  it('an offer whose address is none is broken, alone', () => {
    const read = parsePolicy({ offeredSites: [{ site: 'bluesky' }, { site: 'anywhere', address: 'the intranet' }] });
    expect(read.policy.offeredSites).toEqual([{ site: 'bluesky' }]);
    expect(read.broken).toEqual([{ path: 'offeredSites.1.address', why: 'invalid' }]);
  });
});

describe('the place that an address means', () => {
  const read = (typed: string, over: Parameters<typeof given>[0] = {}) => {
    const all = given(over);
    return readPlace(typed, 'anywhere', all, standingOf(all));
  };

  it('takes what is known for it', () => {
    expect(read('intranet.example')).toEqual({ origin: 'https://intranet.example', site: 'anywhere' });
    expect(read('https://bsky.app/profile/a')).toEqual(bluesky);
    expect(read('social.example', { places: [server] })).toEqual(server);
  });

  it.each([
    ['www.linkedin.com', {}, 'known'],
    ['https://x.com/home', {}, 'known'],
    ['social.example', { places: [server], held: new Set([server.origin]) }, 'known'],
    ['intranet.example', { policy: { sites: ['linkedin'] } }, 'forbidden'],
    ['intranet', {}, 'host'],
    ['', {}, 'empty'],
  ] as const)('%j is none: %j', (typed, over, wrong) => {
    expect(read(typed, over)).toEqual({ wrong });
  });
});

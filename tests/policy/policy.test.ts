import { describe, expect, it } from 'vitest';
import { parsePolicy } from '@/lib/policy/policy';

const word = { avoid: 'headcount reduction', prefer: ['job cuts'], reason: 'Say it plainly.', language: 'en' };

describe('a policy is read key by key', () => {
  it('takes a whole one as it is', () => {
    const policy = {
      organisation: 'Acme',
      sites: ['linkedin'],
      languages: ['fr', 'en'],
      recording: 'off',
      houseWords: [word],
      companies: ['Acme', 'Acme Robotics'],
      competitors: ['Vexa'],
      sensitiveNames: ['Projet Lynx'],
      quietPeriods: [{ from: '2027-01-15', to: '2027-02-12', name: 'annual results' }],
      themes: [{ id: 'safety', label: { en: 'Zero harm', fr: 'Zéro accident' } }],
      retentionDays: 60,
      interface: 'page',
    };
    expect(parsePolicy(policy)).toEqual({ policy, broken: [] });
  });

  it.each([undefined, {}])('nothing set: %s', (raw) => {
    expect(parsePolicy(raw)).toEqual({ policy: {}, broken: [] });
  });

  it.each([null, 'off', 7, [], [{}]])('not an object: %s', (raw) => {
    expect(parsePolicy(raw)).toEqual({ policy: {}, broken: [{ path: '', why: 'invalid' }] });
  });

  it('names unknown keys and keeps the rest', () => {
    expect(parsePolicy({ recordng: 'off', organisation: 'Acme' })).toEqual({
      policy: { organisation: 'Acme' },
      broken: [{ path: 'recordng', why: 'unknown' }],
    });
  });

  it('survives keys that look like paths', () => {
    const raw = { 'a.b': 1, '': 2, 'houseWords.0': 3, sites: ['x'] };
    expect(parsePolicy(raw).policy).toEqual({ sites: ['x'] });
    expect(parsePolicy(raw).broken.map(({ path }) => path)).toEqual(['a.b', '', 'houseWords.0']);
  });

  it('has no word that switches recording on', () => {
    for (const recording of ['on', true, 'ON', 'always']) {
      const read = parsePolicy({ recording });
      expect(read.policy).toEqual({});
      expect(read.broken).toEqual([{ path: 'recording', why: 'invalid' }]);
    }
  });
});

describe('house words', () => {
  it.each([
    ['a bare ban', { ...word, prefer: [] }, 'houseWords.1.prefer', 'invalid'],
    ['no alternative at all', { avoid: 'x', reason: 'y' }, 'houseWords.1.prefer', 'invalid'],
    ['no reason', { avoid: 'x', prefer: ['y'] }, 'houseWords.1.reason', 'invalid'],
    ['an empty reason', { ...word, reason: '  ' }, 'houseWords.1.reason', 'invalid'],
    ['a language we do not coach', { ...word, language: 'de' }, 'houseWords.1.language', 'invalid'],
    ['a key of its own', { ...word, regex: true }, 'houseWords.1.regex', 'unknown'],
    ['a number', 7, 'houseWords.1', 'invalid'],
  ])('%s costs that word alone', (_, broken, path, why) => {
    const other = { avoid: 'collaborateurs', prefer: ['collègues'], reason: 'Plus simple.' };
    const read = parsePolicy({ houseWords: [word, broken, other] });
    expect(read.policy).toEqual({ houseWords: [word, other] });
    expect(read.broken).toContainEqual({ path, why });
  });

  it('keeps the right ones when several are broken', () => {
    const words = Array.from({ length: 12 }, (_, index) => ({ ...word, avoid: index % 3 ? `word ${index}` : '' }));
    const { policy, broken } = parsePolicy({ houseWords: words });
    expect(policy.houseWords?.map((one) => one.avoid)).toEqual([1, 2, 4, 5, 7, 8, 10, 11].map((n) => `word ${n}`));
    expect(broken.map(({ path }) => path)).toEqual([0, 3, 6, 9].map((n) => `houseWords.${n}.avoid`));
  });

  it('reads ten thousand broken ones in one go', () => {
    const read = parsePolicy({ organisation: 'Acme', houseWords: Array.from({ length: 10_000 }, () => 'word') });
    expect(read.policy).toEqual({ organisation: 'Acme' });
    expect(read.broken).toHaveLength(10_000);
  });
});

describe('a list with nothing right in it is no wish for an empty list', () => {
  it('drops the key', () => {
    expect(parsePolicy({ sites: ['Linked In'] }).policy).toEqual({});
    expect(parsePolicy({ languages: ['de'] }).policy).toEqual({});
  });

  it('but an empty list of sites stands', () => {
    expect(parsePolicy({ sites: [] })).toEqual({ policy: { sites: [] }, broken: [] });
  });
});

describe('quiet periods and names', () => {
  it.each([
    ['no such day', { from: '2027-02-30', to: '2027-03-01' }, 'quietPeriods.1.from'],
    ['no day', { from: '2027-02-01', to: 'soon' }, 'quietPeriods.1.to'],
    ['a time of day', { from: '2027-02-01T08:00', to: '2027-03-01' }, 'quietPeriods.1.from'],
  ])('a period with %s is left out alone', (_, wrong, path) => {
    const right = { from: '2027-01-15', to: '2027-02-12' };
    const { policy, broken } = parsePolicy({ quietPeriods: [right, wrong] });
    expect(policy).toEqual({ quietPeriods: [right] });
    expect(broken).toEqual([{ path, why: 'invalid' }]);
  });

  it('a name without a letter is left out alone', () => {
    const { policy, broken } = parsePolicy({ competitors: ['Vexa', ' – ', '3B'] });
    expect(policy).toEqual({ competitors: ['Vexa', '3B'] });
    expect(broken.map(({ path }) => path)).toEqual(['competitors.1']);
  });
});

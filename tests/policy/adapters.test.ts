import { describe, expect, it } from 'vitest';
import { adapterFor, chooseAdapter, type Shelf } from '@/lib/policy/adapters';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { anywhere } from '@/lib/sites/anywhere';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { sites } from '@/lib/sites/sites';

const host = 'www.linkedin.com';
const override = (change: Partial<SiteAdapter> = {}): SiteAdapter => ({
  ...linkedin,
  verifiedOn: '2027-01-01',
  variants: linkedin.variants.slice(0, 1),
  ...change,
});
const shelf = (more: Partial<Shelf> = {}): Shelf => ({ builtIn: sites, anywhere, ...more });

describe('which adapter holds', () => {
  it.each([
    ['the built-in one', {}, linkedin.verifiedOn, 'default'],
    ['the person’s', { ownOverrides: [override()] }, '2027-01-01', 'you'],
    [
      'the organisation’s before the person’s',
      { policyOverrides: [override({ verifiedOn: '2026-12-01' })], ownOverrides: [override()] },
      '2026-12-01',
      'organisation',
    ],
  ] as const)('%s', (_, more, verifiedOn, from) => {
    expect(adapterFor(host, shelf(more))?.verifiedOn).toBe(verifiedOn);
    expect(chooseAdapter('linkedin', shelf(more))?.from).toBe(from);
  });

  it('none on a page that nobody named', () => {
    expect(adapterFor('example.org', shelf())).toBeUndefined();
    expect(adapterFor('constructor', shelf({ places: {} }))).toBeUndefined();
    expect(chooseAdapter('nothing', shelf())).toBeUndefined();
  });

  it('the one that the person chose for a place', () => {
    expect(adapterFor('social.example', shelf({ places: { 'social.example': 'x' } }))?.id).toBe('x');
    expect(adapterFor('social.example', shelf({ places: { 'social.example': 'gone' } }))).toBeUndefined();
  });

  it('a new site of the organisation or of the file', () => {
    const news = override({ id: 'intranet', hosts: ['news.example'] });
    expect(adapterFor('news.example', shelf({ policyOverrides: [news] }))).toMatchObject({
      variants: news.variants,
      hosts: news.hosts,
    });
    expect(adapterFor('news.example', shelf({ ownOverrides: [news] }))?.id).toBe('intranet');
  });
});

describe('what an override cannot do', () => {
  it('shorten what is never touched', () => {
    const loose = override({ never: ['.mine'], neverPaths: ['^/mine'] });
    const held = adapterFor(host, shelf({ ownOverrides: [loose] }));
    expect(held?.never).toEqual([...linkedin.never, '.mine']);
    expect(held?.neverPaths).toEqual([...linkedin.neverPaths, '^/mine']);
  });

  it('touch on a new site what is touched nowhere', () => {
    const news = override({ id: 'intranet', hosts: ['news.example'], never: ['.mine'], neverPaths: ['^/mine'] });
    for (const more of [{ policyOverrides: [news] }, { ownOverrides: [news] }]) {
      const held = adapterFor('news.example', shelf(more));
      expect(held?.never).toEqual([...anywhere.never, '.mine']);
      expect(held?.neverPaths).toEqual([...anywhere.neverPaths, '^/mine']);
    }
  });

  it('make a host another site, which a policy or a switch would not know', () => {
    const thief = override({ id: 'thief', never: [] });
    expect(adapterFor(host, shelf({ ownOverrides: [thief], places: { [host]: 'thief' } }))?.id).toBe('linkedin');
    const wide = override({ hosts: ['x.com', 'news.example'] });
    expect(adapterFor('x.com', shelf({ ownOverrides: [wide] }))?.id).toBe('x');
    expect(adapterFor('news.example', shelf({ ownOverrides: [wide] }))).toBeUndefined();
    expect(adapterFor(host, shelf({ ownOverrides: [wide] }))?.hosts).toEqual(linkedin.hosts);
  });
});

import { describe, expect, it } from 'vitest';
import type { Sign } from '@/lib/health/note';
import { overview, untold } from '@/lib/health/overview';
import { noted, type Sight } from '@/lib/health/sight';
import { versionOf } from '@/lib/health/version';
import { anywhere } from '@/lib/sites/anywhere';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { sites } from '@/lib/sites/sites';
import { x } from '@/lib/sites/x';

const today = '2026-11-22';
const see = (variant: string, ...said: Sign[]): Sight =>
  said.reduce<Sight | undefined>(
    (known, what) => noted(known, { site: 'linkedin', variant, what }, versionOf(linkedin), today),
    undefined,
  )!;
const shelf = { builtIn: sites, anywhere };

describe('how the sites are doing', () => {
  it('lists each adapter and each of its variants, seen or not', () => {
    const found = overview(shelf, [see('li-comment', 'attached', 'button')], today);
    expect(found.map(({ adapter, from }) => [adapter.id, from])).toEqual(sites.map(({ id }) => [id, 'default']));
    const [first] = found;
    expect(first?.lastOk).toBe(today);
    expect(first?.variants.map(({ id }) => id)).toEqual(linkedin.variants.map(({ id }) => id));
    expect(first?.variants.find(({ id }) => id === 'li-comment')).toEqual({ id: 'li-comment', days: 1, lastOk: today });
    expect(first?.variants[0]).toEqual({ id: linkedin.variants[0]?.id, days: 0 });
    expect(first).not.toHaveProperty('diagnosis');
  });

  it('says once that one may have changed, for each version of its adapter', () => {
    const seen = overview(shelf, [see('li-comment', 'attached', 'no-button')], today);
    expect(seen[0]?.diagnosis?.reasons).toEqual(['no-button']);
    expect(untold(seen, []).map(({ adapter }) => adapter.id)).toEqual(['linkedin']);
    expect(untold(seen, [versionOf(linkedin)])).toEqual([]);
    const mended = { ...linkedin, verifiedOn: '2026-12-01' };
    const next = overview({ ...shelf, ownOverrides: [mended] }, [see('li-comment', 'no-button')], today);
    expect(untold(next, [])).toEqual([]);
  });

  it('says where an adapter comes from, and that the built-in one is newer', () => {
    const old = { ...x, verifiedOn: '2026-01-01' };
    const news = { ...x, id: 'intranet', hosts: ['news.example'] };
    const found = overview({ ...shelf, policyOverrides: [news], ownOverrides: [old] }, [], today);
    expect(found.find(({ adapter }) => adapter.id === 'x')).toMatchObject({ from: 'you', newer: x.verifiedOn });
    expect(found.find(({ adapter }) => adapter.id === 'intranet')?.from).toBe('organisation');
    expect(found[0]).not.toHaveProperty('newer');
  });
});

import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { AdapterShape } from '@/lib/policy/adapter-shape';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { practice } from '@/lib/sites/practice';
import { allSites } from '@/lib/sites/sites';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile? `SiteAdapter` got a field that `AdapterShape` does not know, or the other way round: give it to both. */
const isOneType: Same<z.infer<typeof AdapterShape>, SiteAdapter> = true;

describe('the shape of an adapter', () => {
  it('is the type, and takes every adapter of ours', () => {
    expect(isOneType).toBe(true);
    for (const site of [...allSites, practice]) expect(AdapterShape.parse(site), site.id).toEqual(site);
  });
});

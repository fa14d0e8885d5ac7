import { expect, it } from 'vitest';
import { adapterFor } from '@/lib/policy/adapters';
import { anywhere } from '@/lib/sites/anywhere';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { sites } from '@/lib/sites/sites';
import { x } from '@/lib/sites/x';

it('a host has its site’s adapter, and no other host has one', () => {
  expect(adapterFor('x.com', { builtIn: sites, anywhere })).toBe(x);
  expect(adapterFor('www.linkedin.com', { builtIn: sites, anywhere })).toBe(linkedin);
  expect(
    ['linkedin.com.example.org', 'notx.com', 'api.x.com'].map((host) => adapterFor(host, { builtIn: sites, anywhere })),
  ).toEqual([undefined, undefined, undefined]);
});

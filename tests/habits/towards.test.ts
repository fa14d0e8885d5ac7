import { describe, expect, it } from 'vitest';
import { towardsOf } from '@/lib/habits/towards';

describe('whom a text speaks to', () => {
  it.each([
    ['reply', '@AnneD', 'anned', 'self'],
    ['comment', 'Anne  Durand', 'Anne Durand', 'self'],
    ['quote', '@anned', '@bruno', 'other'],
    ['reply', 'Zoë', 'Zoe\u0308', 'self'],
  ] as const)('a %s of %s to %s: %s', (kind, self, addressee, towards) => {
    expect(towardsOf(kind, { self, addressee })).toBe(towards);
  });

  it('is not said where one of the two is not known, nor of a post', () => {
    expect(towardsOf('reply', { self: 'a' })).toBeUndefined();
    expect(towardsOf('reply', { addressee: 'a' })).toBeUndefined();
    expect(towardsOf('post', { self: 'a', addressee: 'b' })).toBeUndefined();
  });
});

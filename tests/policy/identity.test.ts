import { expect, it } from 'vitest';
import { deciderOf, identityOf } from '@/lib/policy/identity';
import { isQuiet } from '@/lib/policy/quiet';
import { defaultSettings } from '@/lib/policy/settings';

const settings = { ...defaultSettings, ownNames: ['Claire Martin'], companies: ['Acme', '3B'], interests: ['Lumio'] };

it('the organisation and the person tell together who writes', () => {
  const policy = { companies: ['Acme', 'Novalia'], competitors: ['Vexa'], sensitiveNames: ['Lynx'] };
  expect(identityOf(policy, settings)).toEqual({
    own: ['Claire Martin'],
    companies: ['Acme', 'Novalia', '3B'],
    interests: ['Lumio'],
    competitors: ['Vexa'],
    sensitive: ['Lynx'],
  });
  expect(Object.values(identityOf({}, defaultSettings)).flat()).toEqual([]);
});

it('says who decided about a list', () => {
  expect(deciderOf(['Acme'], ['3B'])).toBe('organisation');
  expect(deciderOf(undefined, ['3B'])).toBe('you');
  expect(deciderOf(undefined, [])).toBe('default');
});

it('both ends of a quiet period are quiet', () => {
  const periods = [
    { from: '2027-01-15', to: '2027-02-12' },
    { from: '2027-07-01', to: '2027-06-01' },
  ];
  const quiet = ['2027-01-14', '2027-01-15', '2027-02-12', '2027-02-13', '2027-06-15'].map((day) =>
    isQuiet(periods, day),
  );
  expect(quiet).toEqual([false, true, true, false, false]);
});

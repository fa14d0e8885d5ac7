import { expect, it } from 'vitest';
import { purposeSteps } from '@/entrypoints/options/purpose-steps';
import { applyChange } from '@/lib/policy/change';
import { defaultSettings } from '@/lib/policy/settings';

const before = [
  { id: 'own-a', label: 'recruit' },
  { id: 'own-b', label: 'listen' },
];

it.each([
  ['nothing', ['recruit', 'listen'], before],
  ['one more', ['recruit', 'listen', 'explain'], [...before, { id: 'own-rs', label: 'explain' }]],
  ['one fewer', ['listen'], [before[1]]],
  ['other words for one', ['recruit welders', 'listen'], [{ id: 'own-a', label: 'recruit welders' }, before[1]]],
  [
    'all others',
    ['x', 'y', 'z', 'too many'],
    [
      { id: 'own-a', label: 'x' },
      { id: 'own-b', label: 'y' },
      { id: 'own-ru', label: 'z' },
    ],
  ],
  ['none', [], []],
])('%s: each purpose keeps what was tied to it', (_, labels, expected) => {
  let settings = { ...defaultSettings, purposes: before };
  for (const step of purposeSteps(before, labels, 1_000))
    settings = { ...settings, ...applyChange(settings, step, 1) } as never;
  expect(settings.purposes).toEqual(expected);
});

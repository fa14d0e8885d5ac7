import { expect, it } from 'vitest';
import { listSaid } from '@/tools/test/said';

it('gathers what tests have said, in their order, and nothing from the silent ones', () => {
  const loud = { assertionResults: [{ meta: { said: ['one', 'two'] } }, { meta: {} }] };
  const other = { assertionResults: [{}, { meta: { said: ['three'] } }] };
  expect(listSaid({ testResults: [loud, { assertionResults: [] }, other] })).toEqual(['one', 'two', 'three']);
});

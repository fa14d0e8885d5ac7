import { expect, it } from 'vitest';
import { report, tellFailure } from '../../tools/soak/report';
import { soak } from '../../tools/soak/run';
import { say } from '../say';
import { browser } from './harness/browser';

// A minute in each of the browsers; `npm run soak` takes as long as it is asked to.
const seed = 20261;
const minutes = 1;

it('whatever happens in whatever order, texts and log are what they must be', { timeout: 300_000 }, async ({
  task,
}) => {
  const run = { browser, ...(await soak({ browser, seed, ms: minutes * 60_000 })) };
  say(task, report([run], seed, minutes).at(-1)!);
  expect(run.failure && tellFailure(run, seed).join('\n')).toBeUndefined();
  expect(run.steps.length).toBeGreaterThan(0);
});

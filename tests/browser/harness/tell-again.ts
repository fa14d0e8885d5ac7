import { afterEach } from 'vitest';
import { say } from '../../say';

/** Lets the run name every test that passed at its second attempt, and why the first one failed. */
afterEach(({ task }) => {
  const { retryCount = 0, errors = [] } = task.result ?? {};
  if (retryCount === 0) return;
  const [why = 'no reason given'] = (errors[0]?.message ?? '').split('\n');
  say(task, `second attempt: ${task.fullName}: ${why}`);
});

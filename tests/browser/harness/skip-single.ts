import { beforeEach } from 'vitest';
import { browser } from './browser';
import { single } from './single';

/** Skips the tests that `single` gives to the other browser. */
beforeEach(({ skip, task }) => {
  const name = task.fullTestName;
  const line = single.find(
    ({ file, test, browser: only }) =>
      only !== browser && test && task.file.name.endsWith(`/${file}`) && name.startsWith(test),
  );
  if (line) skip(`${line.browser} only: ${line.reason}`);
});

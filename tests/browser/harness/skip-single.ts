import { beforeEach } from 'vitest';
import { browser } from './browser';
import { covers, single } from './single';

/** Skips the tests that `single` gives to the other browser. */
beforeEach(({ skip, task }) => {
  const file = task.file.name.replace(/^.*tests\/browser\//, '');
  const line = single.find((one) => one.browser && one.browser !== browser && covers(one, file, task.fullTestName));
  if (line) skip(line.reason);
});

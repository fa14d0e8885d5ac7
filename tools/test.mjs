// @ts-check
import { setUpAndRun } from './set-up/tool.mjs';

const code = await setUpAndRun('tools/test/test.ts');
if (code === undefined) console.log('0 passed, 1 failed');
process.exitCode = code ?? 1;

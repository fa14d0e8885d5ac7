// @ts-check
import { setUpAndRun } from './set-up/tool.mjs';

process.exitCode = (await setUpAndRun('tools/start/start.ts')) ?? 1;

import type { Step } from './step';
import { applied } from './steps/applied';
import { found } from './steps/found';
import { logged } from './steps/logged';
import { posted } from './steps/posted';
import { summary } from './steps/summary';
import { typed } from './steps/typed';
import { undone } from './steps/undone';

/** What is done in every composer. */
export const inEachComposer: readonly Step[] = [typed, found, applied, undone, posted, logged];

/** What is done once, when all composers are through. */
export const atTheEnd: readonly Step[] = [summary];

/**
 * Why an archive, or a file of it, cannot be imported.
 * - `nothing`: no file of a site that is known · `account`: X's `account.js` is missing, which tells who is oneself
 * - `zip`: its directory cannot be read · `packed`: a file inside cannot be taken out · `locked`: by a password · `large`
 * - `header`: the columns are missing · `quotes`: a quotation mark too many or too few · `fields`: too many or too few · `date`
 * - `wrapper`: no `window.YTD…` · `json` · `entry`: an entry without what every entry has
 */
export const reasons = [
  'nothing',
  'account',
  'zip',
  'packed',
  'locked',
  'large',
  'header',
  'quotes',
  'fields',
  'date',
  'wrapper',
  'json',
  'entry',
] as const;

export type Reason = (typeof reasons)[number];

/** What is wrong, and where: the file's name, and its line or entry where one is to blame. Both count from 1. */
export interface Problem {
  why: Reason;
  file?: string;
  line?: number;
  entry?: number;
}

/** Ends an import, wherever it stands: of a damaged archive nothing is kept. */
export class Damage extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}

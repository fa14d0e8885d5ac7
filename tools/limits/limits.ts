import { writeFileSync } from 'node:fs';
import { limitsFile, readJudged } from './read';
import { tallyJudged } from './tally';

/** `npm run limits`: sums up what was judged for the page of honest limits. */
const drawings = Object.values(readJudged());
writeFileSync(limitsFile, `${JSON.stringify(tallyJudged(drawings), null, 2)}\n`);
console.log(`${drawings.length} drawings: lib/languages/limits.json.`);

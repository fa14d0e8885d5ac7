import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCoach } from '../posts/coach';
import { readCollection } from '../posts/labelled';
import { readExamples } from './examples';
import { makeWeighing } from './table';

const usage = 'npm run fit -- FOLDER: fits the weights of the verdict on the labelled texts of a folder';

const table = join(import.meta.dirname, '../../lib/languages/weighing.json');

try {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error(usage);
  const examples = readExamples(readCollection(folder), makeCoach());
  if (examples.length === 0) throw new Error(`No file in ${folder} has labels that a verdict can be fitted on.`);
  const weighing = makeWeighing(examples);
  writeFileSync(table, `${JSON.stringify(weighing, null, 2)}\n`);
  const signs = new Set(Object.values(weighing).flatMap((scale) => Object.keys(scale.signs)));
  console.log(`${examples.length} texts, ${signs.size} signs with a weight: lib/languages/weighing.json.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

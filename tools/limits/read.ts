import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Judged, judgedShape } from '../sample/judged';

const folder = join(import.meta.dirname, '../../tests/judged');

/** Every drawing that was judged, by file name. @throws when one is not whole */
export const readJudged = (): Record<string, Judged> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, judgedShape.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))]),
  );

/** Where the product reads what came of them. */
export const limitsFile = join(import.meta.dirname, '../../lib/languages/limits.json');

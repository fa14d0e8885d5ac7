import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Judged, judgedShape } from '../sample/judged';

const folder = join(import.meta.dirname, '../../tests/judged');

/** Every drawing that was judged, by file name. @throws an error naming the file when one is not whole */
export const readJudged = (): Record<string, Judged> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, parseJudged(name, readFileSync(join(folder, name), 'utf8'))]),
  );

/** What a file of judgements holds. @throws an error naming the file and what is wrong with it */
export function parseJudged(name: string, written: string): Judged {
  const { data, error } = judgedShape.safeParse(JSON.parse(written));
  if (data) return data;
  const [{ path, message } = { path: [], message: 'it is not whole' }] = error.issues;
  throw new Error(`tests/judged/${name}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${message}`);
}

/** Where the product reads what came of them. */
export const limitsFile = join(import.meta.dirname, '../../lib/languages/limits.json');

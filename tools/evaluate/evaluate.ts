import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../fit/examples';
import { type Coach, makeCoach } from '../posts/coach';
import { type Collection, readCollection } from '../posts/labelled';
import { compareAnswered, scoreClickbait } from './answered';
import { countFile, type Reviewed, reviewFiles } from './files';
import { scoreGold } from './gold';
import { judgeUnseen } from './judged';
import { leaders, leadersOf } from './leaders';
import { print } from './print';
import type { Results } from './results';
import { scoreSelfPromotion } from './self-promotion';
import { trySuggestions } from './suggested';

const usage = 'npm run evaluate -- FOLDER: measures the coach on the posts of a folder';

const output = join(import.meta.dirname, '../../.output');

function evaluate(collection: Collection, coach: Coach): Results {
  const judged = judgeUnseen(readExamples(collection, coach));
  const files = reviewFiles(collection, coach);
  const each = <Out>(measure: (texts: readonly Reviewed[], file: string) => Out | undefined): Record<string, Out> =>
    Object.fromEntries(
      [...files].flatMap(([file, texts]) => {
        const measured = measure(texts, file);
        return measured === undefined ? [] : [[file, measured] as const];
      }),
    );
  return {
    gold: scoreGold(judged),
    selfPromotion: scoreSelfPromotion(judged),
    files: each(countFile),
    suggestions: Object.fromEntries(
      Object.keys(leaders).map((language) => [language, trySuggestions(leadersOf(files, language), coach)]),
    ),
    answered: each((texts) => {
      const compared = compareAnswered(texts);
      return compared.authors + compared.authorsAsking > 0 ? compared : undefined;
    }),
    clickbait: each((texts, file) => (file.startsWith('clickbait') ? scoreClickbait(texts) : undefined)),
  };
}

try {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error(usage);
  const results = evaluate(readCollection(folder), makeCoach());
  console.log(print(results));
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'evaluate.json'), `${JSON.stringify(results, null, 2)}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

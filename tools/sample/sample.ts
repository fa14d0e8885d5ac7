import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packs } from '../../lib/languages/packs';
import { reviewFiles } from '../evaluate/files';
import { leadersOf } from '../evaluate/leaders';
import { makeCoach } from '../posts/coach';
import { readCollection } from '../posts/labelled';
import { drawFindings, drawSuggestions } from './draw';
import { writeForm, writeReading } from './write';

const usage =
  'npm run sample -- --seed N [--to FOLDER] [POSTS]: draws findings and suggestions to judge from ../shared/eval or the folder of POSTS; FOLDER lies outside the project';

const project = resolve(import.meta.dirname, '../..');

interface Wanted {
  seed: number;
  to: string;
  posts: string;
}

/** The command line. @throws the usage when it cannot be understood, or when posts of others would be written into the project */
function readWanted(args: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, to: { type: 'string' } },
    allowPositionals: true,
  });
  const seed = Number(values.seed);
  const [posts = join(project, '../shared/eval')] = positionals;
  if (values.seed === undefined || !Number.isInteger(seed)) throw new Error(usage);
  const to = resolve(values.to ?? join(tmpdir(), `parley-sample-${seed}`));
  if (!relative(project, to).startsWith('..'))
    throw new Error('The folder lies inside the project: posts of others must not.');
  return { seed, to, posts };
}

const git = (...args: string[]): string => execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim();

/** The commit that is drawn from. @throws when the rules on disk are others */
function readCommit(): string {
  if (git('status', '--porcelain', 'lib') !== '') throw new Error('Please commit what changed in lib/ first.');
  return git('rev-parse', '--short=12', 'HEAD');
}

function sample({ seed, to, posts }: Wanted): void {
  const commit = readCommit();
  const coach = makeCoach();
  const files = reviewFiles(readCollection(posts), coach);
  mkdirSync(to, { recursive: true });
  for (const pack of packs) {
    const texts = leadersOf(files, pack.language);
    const drawings = {
      findings: drawFindings(texts, pack.language, seed),
      suggestions: drawSuggestions(texts, pack.language, seed, coach),
    } as const;
    for (const what of ['findings', 'suggestions'] as const) {
      const name = join(to, `${what}-${pack.language}`);
      writeFileSync(`${name}.md`, writeReading(drawings[what], pack));
      writeFileSync(`${name}.json`, writeForm(drawings[what], pack, what, seed, commit));
      console.log(
        `${name}: ${drawings[what].length} to judge; write right or wrong as each verdict, then keep the .json under tests/judged.`,
      );
    }
  }
}

try {
  sample(readWanted(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

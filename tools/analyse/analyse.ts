import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { makeCoach } from '../posts/coach';
import { splitLines } from '../posts/lines';
import { readPost } from '../posts/post';
import { reportOn } from './report';

const usage = 'npm run --silent analyse -- [--all] [FILE.jsonl]: reads posts from the file or from standard input';

/** The command line. @throws the usage when it cannot be understood */
function readWanted(args: readonly string[]): { all: boolean; file: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { all: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length < 2) return { all: values.all, file: positionals[0] };
  } catch {
    // Said below.
  }
  throw new Error(usage);
}

/** A report for every post in the order of the lines; what cannot be read is told by its number and passed over. */
async function* analyse(chunks: AsyncIterable<string>, all: boolean): AsyncGenerator<string> {
  const coach = makeCoach(all);
  let number = 0;
  for await (const line of splitLines(chunks)) {
    number++;
    if (line.trim() === '') continue;
    const read = readPost(line.replace(/^\uFEFF/, ''));
    if ('post' in read) yield `${JSON.stringify(reportOn(read.post, coach))}\n`;
    else {
      console.error(`Line ${number}: ${read.problem}.`);
      process.exitCode = 1;
    }
  }
}

function wordFailure({ code, message, path }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return 'This is a folder; please name a file.';
  return code === undefined ? message : `${path ?? 'Standard input'} cannot be read (${code}).`;
}

try {
  const { all, file } = readWanted(process.argv.slice(2));
  const input = file === undefined ? process.stdin : createReadStream(file);
  await pipeline(input.setEncoding('utf8'), (chunks) => analyse(chunks, all), process.stdout);
} catch (error) {
  // Whoever reads us may stop when it has enough; that is no failure.
  const closed = ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as NodeJS.ErrnoException).code ?? '');
  console.error(closed ? 'The output was closed early; the rest was not analysed.' : wordFailure(error as Error));
  if (!closed) process.exitCode = 1;
}

import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** harper.js as its page says to use it in Node: set up once, then it reads text after text. */
export async function makeHarper(): Promise<(text: string) => Promise<unknown>> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'plaintext' });
}

/** Cuts a stream of text into lines, without their ends; only a line feed ends one, as JSON Lines wants it. */
export async function* splitLines(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line;
  }
  if (rest !== '') yield rest;
}

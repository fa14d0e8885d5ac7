import { Damage } from './damage';
import type { Part } from './item';

/** `window.YTD.tweets.part0 = `: X's archive is a page that reads its own files. */
const wrapper = /^\uFEFF?\s*window\.YTD\.\w+\.part\d+\s*=\s*/;

/**
 * The entries of a file of X's archive.
 * @throws Damage naming the line where it cannot be read
 */
export async function readYtd(part: Part): Promise<unknown[]> {
  const text = await part.text();
  const start = wrapper.exec(text)?.[0].length;
  if (start === undefined) throw new Damage({ why: 'wrapper', file: part.name, line: 1 });
  const json = text.slice(start).replace(/;\s*$/, '');
  const entries = parse(json, (line) => {
    throw new Damage({ why: 'json', file: part.name, line: line + countLines(text, start) });
  });
  if (!Array.isArray(entries)) throw new Damage({ why: 'json', file: part.name, line: 1 });
  return entries;
}

const countLines = (text: string, to: number): number => text.slice(0, to).split('\n').length - 1;

function parse(json: string, refuse: (line: number) => never): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return refuse(lineOf((error as Error).message, json));
  }
}

/** Browsers tell the line, the position, or neither at the end of the text. */
function lineOf(message: string, json: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return countLines(json, position === undefined ? json.length : Number(position)) + 1;
}

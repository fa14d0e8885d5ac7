/** One step of a phrase, after alternatives and optional parts are written out. */
export type Step = { word: string; caps?: true } | { class: string } | { gap: number };

/** A phrase written out: its steps, and whether it must stand at the start or the end of its sentence. */
export interface Sequence {
  steps: readonly Step[];
  atStart: boolean;
  atEnd: boolean;
}

/** Most sequences one phrase may stand for; more is a mistake in the phrase. */
const MOST = 4_000;

/**
 * Writes a phrase (see `Find` for the language) out into sequences of steps.
 * `cut` splits a written word as the tokeniser would (`d'annoncer`, `end-to-end`).
 * Throws an error that names the phrase when it cannot be read.
 */
export function parsePhrase(phrase: string, cut: (word: string) => readonly string[]): Sequence[] {
  const atStart = phrase.startsWith('^');
  const atEnd = phrase.endsWith('$');
  const body = phrase.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  const reader = { source: body.match(/[()|?]|<[a-z-]+>|~\d|[^\s()|?<>~]+/g) ?? [], at: 0, phrase, cut };
  const lists = readAlternatives(reader);
  if (reader.at < reader.source.length) throw unreadable(phrase);
  const sequences = lists.filter((steps) => steps.length > 0).map((steps) => ({ steps, atStart, atEnd }));
  if (sequences.length === 0) throw unreadable(phrase);
  return sequences;
}

interface Reader {
  source: readonly string[];
  at: number;
  phrase: string;
  cut: (word: string) => readonly string[];
}

const unreadable = (phrase: string): Error =>
  new Error(`This phrase cannot be read: "${phrase}". See the phrase language in lib/engine/rule.ts.`);

function readAlternatives(reader: Reader): Step[][] {
  const all = readList(reader);
  while (reader.source[reader.at] === '|') {
    reader.at++;
    all.push(...readList(reader));
  }
  return all;
}

function readList(reader: Reader): Step[][] {
  let lists: Step[][] = [[]];
  for (
    let part = reader.source[reader.at];
    part !== undefined && part !== '|' && part !== ')';
    part = reader.source[reader.at]
  ) {
    reader.at++;
    let choices = readPart(reader, part);
    if (reader.source[reader.at] === '?') {
      reader.at++;
      choices = [[], ...choices];
    }
    lists = lists.flatMap((list) => choices.map((choice) => [...list, ...choice]));
    if (lists.length > MOST)
      throw new Error(`This phrase stands for too many sequences, use a <class>: "${reader.phrase}".`);
  }
  return lists;
}

function readPart(reader: Reader, part: string): Step[][] {
  if (part === '(') {
    const choices = readAlternatives(reader);
    if (reader.source[reader.at++] !== ')') throw unreadable(reader.phrase);
    return choices;
  }
  if (part === '?' || part === ')') throw unreadable(reader.phrase);
  if (part.startsWith('<')) return [[{ class: part.slice(1, -1) }]];
  if (part.startsWith('~')) return [[{ gap: Number(part.slice(1)) }]];
  const caps = /^\p{Lu}{2,}$/u.test(part);
  return [reader.cut(part).map((word) => ({ word, ...(caps && { caps }) }))];
}

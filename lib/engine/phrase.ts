/** A phrase as a tree: a word (perhaps only in capitals), a word class, a gap of up to so many words, the end of the sentence, parts in a row, or alternatives. */
export type Phrase =
  | { word: string; caps?: true }
  | { class: string }
  | { gap: number }
  | { end: true }
  | { all: readonly Phrase[] }
  | { any: readonly Phrase[] };

/** A phrase, and whether it must stand at the start or the end of its sentence. */
export interface Placed {
  phrase: Phrase;
  atStart: boolean;
  atEnd: boolean;
}

interface Reader {
  source: readonly string[];
  at: number;
  written: string;
  cut: (word: string) => readonly string[];
}

/**
 * Reads a phrase (see `Find` for the language).
 * `cut` splits a written word as the tokeniser would (`d'annoncer`, `end-to-end`).
 * Throws an error that names the phrase when it cannot be read.
 */
export function parsePhrase(written: string, cut: (word: string) => readonly string[]): Placed {
  const atStart = written.startsWith('^');
  const atEnd = written.endsWith('$');
  const body = written.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  const reader = { source: body.match(/[()|?+^$]|<[a-z-]+>|~\d|[^\s()|?+<>~^$]+|\S/g) ?? [], at: 0, written, cut };
  const phrase = readAlternatives(reader);
  if (reader.at < reader.source.length || !saysSomething(phrase)) throw unreadable(written);
  if (!atStart && beginsWithGap(phrase))
    throw new Error(`Only behind ^ may a phrase begin with a gap: "${written}". Leave the gap out.`);
  return { phrase, atStart, atEnd };
}

/** A row of words. */
export const wordsInRow = (words: readonly string[]): Phrase => inRow(words.map((word) => ({ word })));

/** Parts in a row. */
export const inRow = (parts: readonly Phrase[]): Phrase => (parts.length === 1 ? parts[0]! : { all: parts });

const unreadable = (written: string): Error =>
  new Error(`This phrase cannot be read: "${written}". See the phrase language in lib/engine/rule.ts.`);

function readAlternatives(reader: Reader): Phrase {
  const choices = [readRow(reader)];
  while (peek(reader) === '|') {
    reader.at++;
    choices.push(readRow(reader));
  }
  return choices.length === 1 ? choices[0]! : { any: choices };
}

function readRow(reader: Reader): Phrase {
  const parts: Phrase[] = [];
  for (let part = peek(reader); part !== undefined && part !== '|' && part !== ')'; part = peek(reader)) {
    reader.at++;
    const read = readPart(reader, part);
    const sign = peek(reader);
    if (sign === '?' || sign === '+') reader.at++;
    parts.push(sign === '?' ? optional(read) : sign === '+' ? repeated(read) : read);
  }
  return inRow(parts);
}

const optional = (part: Phrase): Phrase => ({ any: [part, { all: [] }] });

/** How often `x+` may stand in a row. */
const MOST = 9;

function repeated(part: Phrase): Phrase {
  let row = part;
  for (let n = 1; n < MOST; n++) row = { all: [part, optional(row)] };
  return row;
}

const peek = ({ source, at }: Reader): string | undefined => source[at];

function readPart(reader: Reader, part: string): Phrase {
  if (part === '(') {
    const choices = readAlternatives(reader);
    if (reader.source[reader.at++] !== ')') throw unreadable(reader.written);
    return choices;
  }
  if (part === '$') return { end: true };
  if (/^[?+<>~^]$/.test(part)) throw unreadable(reader.written);
  if (part.startsWith('<')) return { class: part.slice(1, -1) };
  if (part.startsWith('~')) return { gap: Number(part.slice(1)) };
  const words = reader.cut(part);
  return /^\p{Lu}{2,}$/u.test(part) ? inRow(words.map((word) => ({ word, caps: true }))) : wordsInRow(words);
}

/** Whether a word or a class stands anywhere in it. */
function saysSomething(phrase: Phrase): boolean {
  if ('all' in phrase) return phrase.all.some(saysSomething);
  if ('any' in phrase) return phrase.any.some(saysSomething);
  return !('gap' in phrase || 'end' in phrase);
}

function beginsWithGap(phrase: Phrase): boolean {
  if ('any' in phrase) return phrase.any.some(beginsWithGap);
  if ('all' in phrase) return phrase.all.length > 0 && beginsWithGap(phrase.all[0]!);
  return 'gap' in phrase;
}

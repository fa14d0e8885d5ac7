import { packedOf, packedUnits } from './characters';

/** The line that is being read. Places in it count from its own start. */
export interface Line {
  text: string;
  /** Where the line begins in `text`. */
  begin: number;
  length: number;
  /** Packed units of the line; behind its end stand spaces, so that looking ahead needs no care. */
  units: Int32Array;
  /** Up to here host names were looked for and none was found: each unit is looked at once, however many points a word has. */
  hostless: number;
}

const AHEAD = 4;

/** One for all: a line is read in one go. */
const line: Line = { text: '', begin: 0, length: 0, units: new Int32Array(2_048), hostless: 0 };

/**
 * Looks up every unit between `begin` and `stop`. Reading characters from a string is the dearest step of all, so each is read once,
 * in a loop that does nothing else.
 */
export function loadLine(text: string, begin: number, stop: number): Line {
  const { units } = makeRoom(text, begin, stop);
  const packed = packedUnits();
  for (let i = begin; i < stop; i++) units[i - begin] = packed[text.charCodeAt(i)]!;
  return line;
}

/** The same for a phrase of a pack: strings of many origins would make the loop above slow for all. */
export function loadPhrase(text: string): Line {
  const { units } = makeRoom(text, 0, text.length);
  for (let i = 0; i < text.length; i++) units[i] = packedOf(text.charCodeAt(i));
  return line;
}

function makeRoom(text: string, begin: number, stop: number): Line {
  const length = stop - begin;
  if (line.units.length < length + AHEAD) line.units = new Int32Array(length * 2 + AHEAD);
  line.units.fill(0, length, length + AHEAD);
  line.text = text;
  line.begin = begin;
  line.length = length;
  line.hostless = 0;
  return line;
}

/** What is written between two places of a line. */
export const written = ({ text, begin }: Line, from: number, to: number): string =>
  text.slice(begin + from, begin + to);

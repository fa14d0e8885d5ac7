import { near, packedOf } from './characters';

/** The line that is being read. Places in it count from its own start. */
export interface Line {
  text: string;
  /** Where the line begins in `text`. */
  begin: number;
  length: number;
  /** Packed units of the line; behind its end stand spaces, so that looking ahead needs no care. */
  units: Int32Array;
}

const AHEAD = 4;

/** One for all: a line is read in one go. */
const line: Line = { text: '', begin: 0, length: 0, units: new Int32Array(2_048) };

/** Looks up every unit between `begin` and `stop`; reading characters from a string is the dearest step, so each is read once. */
export function loadLine(text: string, begin: number, stop: number): Line {
  const length = stop - begin;
  if (line.units.length < length + AHEAD) line.units = new Int32Array(length * 2 + AHEAD);
  const { units } = line;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(begin + i);
    units[i] = code < near.length ? near[code]! : packedOf(code);
  }
  units.fill(0, length, length + AHEAD);
  line.text = text;
  line.begin = begin;
  line.length = length;
  return line;
}

/** What is written between two places of a line. */
export const written = ({ text, begin }: Line, from: number, to: number): string =>
  text.slice(begin + from, begin + to);

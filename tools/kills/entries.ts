import type { Entry } from '../../lib/habits/entry';
import type { Dice } from '../random/dice';
import { plainEntry } from '../random/entry';

const hex = '0123456789abcdef';
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';

const draw = (dice: Dice, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[dice(alphabet.length)]).join('');

const drawId = (dice: Dice): string =>
  `${draw(dice, hex, 8)}-${draw(dice, hex, 4)}-4${draw(dice, hex, 3)}-8${draw(dice, hex, 3)}-${draw(dice, hex, 12)}`;

/** A made-up entry that counts, with nothing in it but its time. `at`: milliseconds since 1970. */
export const drawEntry = (dice: Dice, at: number, change: Partial<Entry> = {}): Entry =>
  plainEntry({ id: drawId(dice), at, seconds: 1 + dice(600), ...change });

/** A text of one's own, and what one answered under it, up to twenty times, oldest first. */
export function drawThread(dice: Dice, at: number): Entry[] {
  const thread = draw(dice, letters, 22);
  const answer = (_: unknown, index: number) =>
    drawEntry(dice, at + (index + 1) * 1_000, { kind: 'reply', towards: 'other', thread });
  return [drawEntry(dice, at, { thread }), ...Array.from({ length: 1 + dice(20) }, answer)];
}

import { DIGIT, kindOf } from './characters';
import type { Lexicon } from './lexicon';
import { type Line, written } from './line';
import { ACCOUNT, addToken, EMAIL, NUMBER, PHONE, type Tokens } from './tokens';

/** No address or number is longer; nothing is looked at further on, so that a row of figures stays linear. */
const LONGEST = 64;

/** Reads an e-mail address whose `@` stands there, and takes back the words before it; 0 when it is none, or a shared one. */
export function readAddress(line: Line, at: number, { shapes }: Lexicon, into: Tokens): number {
  const first = into.first[into.sentences]!;
  let start = at;
  let t = into.count;
  while (t > first && into.kind[t - 1]! <= NUMBER && isJoined(written(line, into.end[t - 1]! - 1, start)))
    start = into.start[--t]!;
  const behind = start < at && shapes?.host.exec(ahead(line, at));
  if (!behind || shapes?.shared.test(written(line, start, at).normalize('NFKC').toLowerCase())) return 0;
  into.count = t;
  return add(into, start, at + behind[0].length, EMAIL);
}

/** Whether a word goes on: its last unit and what follows it before the next word. */
const isJoined = (between: string): boolean => /^[^'’][.+-]?$/.test(between);

const ahead = (line: Line, from: number): string => written(line, from, Math.min(from + LONGEST, line.length));

function add(into: Tokens, start: number, end: number, kind: number): number {
  addToken(into, start, end, kind, 0, 0);
  return end;
}

/**
 * Reads a telephone number, an IBAN, a French social security number or the number of a payment card that begins there; 0 when it is
 * none.
 */
export function readPrivate(line: Line, start: number, { shapes }: Lexicon, into: Tokens): number {
  const { units } = line;
  if (shapes === undefined) return 0;
  if (kindOf(units[start]!) === DIGIT ? !isLong(line, start) : kindOf(units[start + 2]!) !== DIGIT) return 0;
  const text = ahead(line, start).replace(/\s/g, ' ');
  const sign = /[+(]?$/.exec(written(line, Math.max(0, start - 1), start))![0];
  const called = shapes.phone.exec(sign + text);
  if (called) return add(into, start - sign.length, start - sign.length + called[0].length, PHONE);
  const length = lengthOfAccount(text, shapes);
  return length && add(into, start, start + length, ACCOUNT);
}

/** No number of a person has fewer digits; most figures of a text do, and are not looked at any further. */
const FEWEST = 9;

function isLong({ units, length }: Line, start: number): boolean {
  const end = Math.min(start + LONGEST, length);
  let digits = 0;
  for (let i = start; i < end && digits < FEWEST; i++) if (kindOf(units[i]!) === DIGIT) digits++;
  return digits === FEWEST;
}

/** Only numbers whose own check holds. */
function lengthOfAccount(text: string, { bank, person, grouped, card }: NonNullable<Lexicon['shapes']>): number {
  const known =
    grouped.exec(text) ?? check(bank.exec(text), ([iban]) => restOf(iban.slice(4) + iban.slice(0, 4)) === 1);
  const checked = known ?? check(person.exec(text), ([, number, key]) => (restOf(number!) + Number(key)) % 97 === 0);
  return (checked ?? check(card.exec(text), ([number]) => isPaid(number)))?.[0].length ?? 0;
}

const check = (
  found: RegExpExecArray | null,
  holds: (found: RegExpExecArray) => boolean,
): RegExpExecArray | undefined => (found && holds(found) ? found : undefined);

/** Rest of a division by 97, letters being numbers from 10 on. */
const restOf = (number: string): number =>
  [...number.replace(/ /g, '')].reduce((rest, c) => Number(rest + String(Number.parseInt(c, 36))) % 97, 0);

/** Luhn's check: every second digit from the end counts twice, and of what passes nine the digits are added. */
const isPaid = (number: string): boolean =>
  number
    .match(/\d/g)!
    .reduceRight((sum, c, i, { length }) => sum + ((Number(c) * (1 + ((length - 1 - i) % 2)) - 1) % 9) + 1, 0) %
    10 ===
  0;

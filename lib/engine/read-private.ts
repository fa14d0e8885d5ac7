import { DIGIT, kindOf } from './characters';
import { type Line, written } from './line';
import { ACCOUNT, addToken, EMAIL, NUMBER, PHONE, type Tokens } from './tokens';

/** No address or number is longer; nothing is looked at further on, so that a row of figures stays linear. */
const LONGEST = 64;

const host = /^@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;

/** First words of addresses that are meant for everybody. */
const shared =
  /^(?:contact|infos?|press|presse|media|hello|bonjour|support|help|jobs?|recrutement|careers?|sales|team|events?|privacy|rgpd|dpo)(?!\p{L})/iu;

/** Reads an e-mail address whose `@` stands there, and takes back the words before it; 0 when it is none, or a shared one. */
export function readAddress(line: Line, at: number, into: Tokens): number {
  const first = into.first[into.sentences]!;
  let start = at;
  let t = into.count;
  while (t > first && into.kind[t - 1]! <= NUMBER && isJoined(written(line, into.end[t - 1]! - 1, start)))
    start = into.start[--t]!;
  const behind = start < at ? host.exec(ahead(line, at)) : null;
  if (behind === null || shared.test(written(line, start, at).normalize('NFKC'))) return 0;
  into.count = t;
  addToken(into, start, at + behind[0].length, EMAIL, 0, 0);
  return at + behind[0].length;
}

/** Whether a word goes on: its last unit and what follows it before the next word. */
const isJoined = (between: string): boolean => /^[^'’][.+-]?$/.test(between);

const ahead = (line: Line, from: number): string => written(line, from, Math.min(from + LONGEST, line.length));

/**
 * With a country (`+44 20 7946 0958`), French, British, American; not the numbers that are free to call, nor round thousands behind a plus.
 */
const phone =
  /^(?:\+(?!(?:33|44)\D?8|1\D{0,2}8(\d)\1|\d+(?:[ .]\d{3})*[ .]000\b)\d(?:[ .()-]{0,2}\d){8,14}|\(?(?:0[1-79]([ .-]?)\d\d(?:\2\d\d){3}|0[1-37]\d{1,3}\)? \d{3,4} ?\d{3,4}|(?!8(\d)\3)[2-9]\d\d(?:\) ?|[.-])[2-9]\d\d[.-]\d{4}))(?!\d)/;
const iban = /^[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Z\d])/;
/** The number of the French social security (NIR), and its key; those of Corsica only in groups. */
const nir = /^([12] ?\d\d ?(?:0[1-9]|1[0-2]) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3}) ?(\d\d)(?!\d)/;
/** Its length in the usual groups, in which it needs no check. */
const GROUPED = 21;
const card = /^[3-6]\d{3}(?:[ -]?\d){9,15}(?!\d)/;

/** Reads a telephone number, an IBAN, a NIR or the number of a payment card that begins there; 0 when it is none. */
export function readPrivate(line: Line, start: number, into: Tokens): number {
  if (kindOf(line.units[start]!) !== DIGIT && kindOf(line.units[start + 2]!) !== DIGIT) return 0;
  const text = ahead(line, start).replace(/\s/g, ' ');
  const sign = /[+(]?$/.exec(written(line, Math.max(0, start - 1), start))![0];
  const called = phone.exec(sign + text)?.[0].length;
  const from = called === undefined ? start : start - sign.length;
  const end = called === undefined ? start + lengthOfAccount(text) : from + called;
  if (end === start) return 0;
  addToken(into, from, end, called === undefined ? ACCOUNT : PHONE, 0, 0);
  return end;
}

/** Only numbers whose own check holds. */
function lengthOfAccount(text: string): number {
  const bank = iban.exec(text)?.[0];
  if (bank !== undefined && restOf(bank.slice(4) + bank.slice(0, 4)) === 1) return bank.length;
  const [person, number, key] = nir.exec(text) ?? [];
  if (person && (person.length === GROUPED || (restOf(number!) + Number(key)) % 97 === 0)) return person.length;
  const paid = card.exec(text)?.[0];
  return paid !== undefined && isPaid(paid.replace(/\D/g, '')) ? paid.length : 0;
}

/** Rest of a division by 97, letters being numbers from 10 on. */
const restOf = (written: string): number =>
  [...written.replace(/ /g, '')].reduce((rest, c) => {
    const value = Number.parseInt(c, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);

/** Luhn's check: every second digit from the end counts twice, and of what passes nine the digits are added. */
const isPaid = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, c, i) => sum + (i % 2 === 0 ? Number(c) : Number('0246813579'[Number(c)])), 0) %
    10 ===
  0;

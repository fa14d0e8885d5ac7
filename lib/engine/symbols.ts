import { ACCOUNT, EMAIL, EMOJI, HASHTAG, LINK, MENTION, NUMBER, PHONE } from './tokens';

/** Symbols that a phrase is made of: built-in classes, then words; word classes of packs are negative. */
export const NAME = 1;
export const CAPITALISED = 2;
export const ALL_CAPITALS = 3;
export const IN_QUOTES = 4;
/** Any token at all. */
export const ANY = 5;
export const LOOKS_BOLD = 6;
/** A name of the identity; the other lists follow, see `Identity`. */
export const OWN = 7;
export const LISTS = 5;
const KINDS: number = OWN + LISTS;
const WORDS = KINDS + 10;

/** Symbol of every token of a kind that is not a word. */
export const kindSymbol = (kind: number): number => KINDS + kind;
export const wordSymbol = (id: number): number => WORDS + 2 * id;
/** A word that only counts when it stands in capitals. */
export const capsSymbol = (id: number): number => WORDS + 1 + 2 * id;
/** Whether only words in capitals stand for it. */
export const isCaps = (symbol: number): boolean => symbol === ALL_CAPITALS || (symbol > WORDS && symbol % 2 === 1);
/** Whether a kind of token that is no word stands for it. */
export const isKind = (symbol: number): boolean => symbol >= KINDS && symbol < WORDS;
export const classSymbol = (id: number): number => -1 - id;

/** Bits of all built-in classes, see `symbolBit`. */
export const BUILT_IN_BITS: number = (1 << (WORDS / 2)) - 1;
/** One of 32 bits for a symbol; a word has the same whether it must stand in capitals or not. */
export const symbolBit = (symbol: number): number => 1 << (symbol >> 1);

/** Built-in classes of the phrase language, by name. */
export const builtIns: Readonly<Record<string, number>> = {
  name: NAME,
  capital: CAPITALISED,
  caps: ALL_CAPITALS,
  quoted: IN_QUOTES,
  bold: LOOKS_BOLD,
  own: OWN,
  company: OWN + 1,
  interest: OWN + 2,
  competitor: OWN + 3,
  sensitive: OWN + 4,
  mention: kindSymbol(MENTION),
  number: kindSymbol(NUMBER),
  link: kindSymbol(LINK),
  hashtag: kindSymbol(HASHTAG),
  emoji: kindSymbol(EMOJI),
  email: kindSymbol(EMAIL),
  phone: kindSymbol(PHONE),
  account: kindSymbol(ACCOUNT),
};

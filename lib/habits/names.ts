/** A picture, with what joins or colours several into one, and flags. */
const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3/gu;
/** What is said beside a name: pronouns, a former name, a place of work. */
const beside = /\([^()]*\)/g;
const title = /^(?:dr|pr|prof)\.? (?=\S)/;

const tidied = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/^@/, '').toLowerCase();

/** A name or handle as it is compared: sites write the same one with other cases, spaces, signs, pictures and titles. */
export function foldName(name: string): string {
  const whole = tidied(name);
  // Of a name that is nothing but these, they are what tells it from others.
  return tidied(whole.replace(picture, '').replace(beside, '')).replace(title, '') || whole;
}

const beforeComma = (name: string): string => name.split(',', 1)[0]!.trim();

/**
 * Whether two names, each as its site shows it, are those of one person. What stands behind a comma is a title where only
 * one of the two has it (`Jean Dupont, PhD`); where both have something there (`Dupont, Jean`), it is part of the name.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (a.includes(',') && b.includes(',')) return a === b;
  return beforeComma(a) === beforeComma(b);
}

import { ownWords } from '../../engine/own-words';
import type { SlotFunction, Tables } from '../../engine/pack';

/** A text without what others said in it, and without code. Plain spaces. */
export const own = (text: string): string => ownWords(text.replace(/[\u00a0\u202f]/g, ' '));

const says = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu').test(own(text));

/** Tu only where the writer says tu and never vous. */
const saysTu = (text: string, tu: string): boolean => says(text, tu) && !says(text, 'vous|votre|vos');

/** Small letters, straight apostrophes, plain spaces. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();

/** « J’ai l’immense plaisir de rejoindre » → « je rejoins »; « Nous sommes fiers de lancer » → « on lance ». */
const conjugateBy =
  (together: RegExp) =>
  (verbs: Tables[string] = {}): SlotFunction =>
  (phrase) => {
    const said = plain(phrase);
    const verb = verbs[/[\p{L}]+$/u.exec(said)?.[0] ?? ''];
    if (verb === undefined) return undefined;
    return together.test(said) ? verb[1] : verb[0];
  };

/** Slot functions made of tables: words in the register of the text, and verbs with the « je » or « on » of their phrase. */
export function voices({
  register = {},
  beginnings,
  launches,
  experiences,
  others,
  slots: { together, tu: words } = {},
}: Tables): Record<string, SlotFunction> {
  const conjugate = conjugateBy(new RegExp(String(together), 'u'));
  return {
    ...Object.fromEntries(
      Object.entries(register).map(([name, [vous, tu]]): [string, SlotFunction] => [
        name,
        (text) => (saysTu(text, String(words)) ? tu : vous),
      ]),
    ),
    prise: conjugate(beginnings),
    lance: conjugate(launches),
    vecu: conjugate(experiences),
    accueil: conjugate(others),
  };
}

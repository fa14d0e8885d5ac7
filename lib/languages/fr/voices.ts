import type { SlotFunction, Tables } from '../../engine/pack';

const quotes = /«[^»]*»|“[^”]*”|"[^"]*"/g;
const says = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu').test(text.replace(quotes, ' '));

/** Tu only where the writer says tu and never vous. */
const saysTu = (text: string): boolean =>
  says(text, "tu|toi|ton|tes|t[’'](?=\\p{L})|dis-moi|n[’']hésite") && !says(text, 'vous|votre|vos');

/** Small letters, straight apostrophes, plain spaces. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();

/** « J’ai l’immense plaisir de rejoindre » → « je rejoins »; « Nous sommes fiers de lancer » → « on lance ». */
const conjugate =
  (verbs: Tables[string] = {}): SlotFunction =>
  (phrase) => {
    const said = plain(phrase);
    const verb = verbs[/[\p{L}]+$/u.exec(said)?.[0] ?? ''];
    if (verb === undefined) return undefined;
    return /\b(?:nous|on)\b|(?:ravis|ravies|fiers|fières|heureuses|honorés|honorées|enchantés|contents)\b/u.test(said)
      ? verb[1]
      : verb[0];
  };

/** Slot functions made of tables: words in the register of the text, and verbs with the « je » or « on » of their phrase. */
export const voices = ({
  register = {},
  beginnings,
  launches,
  experiences,
  others,
}: Tables): Record<string, SlotFunction> => ({
  ...Object.fromEntries(
    Object.entries(register).map(([name, [vous, tu]]): [string, SlotFunction] => [
      name,
      (text) => (saysTu(text) ? tu : vous),
    ]),
  ),
  prise: conjugate(beginnings),
  lance: conjugate(launches),
  vecu: conjugate(experiences),
  accueil: conjugate(others),
});

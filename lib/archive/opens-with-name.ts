const name = String.raw`\p{Lu}[\p{L}\p{M}'’.]*(?:-\p{Lu}[\p{L}\p{M}'’.]*)*`;
const particle = '(?:de|du|des|da|di|van|von|der|den|le|la|el|bin|al) ';
const twoNames = new RegExp(String.raw`^(?!\p{Lu}{2,} )(${name}(?: (?:${particle})*${name}){1,2})(?=[\s,]|$)`, 'u');

/** Words with a capital that open an answer and are no name. */
const openers = new Set(
  'bravo merci thanks thank congratulations congrats félicitations happy joyeux dear cher chère bonjour hello hi yes oui great good'.split(
    ' ',
  ),
);

/** First name and family name that a text opens with, as LinkedIn's answers do once a mention is plain text. */
export function opensWithName(text: string): string | undefined {
  const found = twoNames.exec(text)?.[1];
  return found && !openers.has(found.split(' ', 1).join().toLowerCase()) ? found : undefined;
}

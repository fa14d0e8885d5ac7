const name = String.raw`\p{Lu}[\p{L}\p{M}'’.]*(?:-\p{Lu}[\p{L}\p{M}'’.]*)*`;
const particle = '(?:de|du|des|da|di|van|von|der|den|le|la|el|bin|al) ';
const twoNames = new RegExp(String.raw`^(?!\p{Lu}{2,} )(${name}(?: (?:${particle})*${name}){1,2})(?=[\s,]|$)`, 'u');

/** Words with a capital that open an answer, or what it says after a name, and are no name. */
const openers = new Set(
  [
    'bravo merci thanks thank thx congratulations congrats félicitations kudos happy joyeux dear cher chère',
    'bonjour hello hi hey yes oui no non great good nice lovely amazing awesome brilliant excellent fantastic wonderful',
    'inspiring insightful interesting impressive well so very totally fully completely absolutely exactly agree agreed',
    'super très tellement tout totalement entièrement absolument exact exactement vrai belle beau bel magnifique quel quelle',
    'i we you it the this that what how why when indeed love je nous vous c’est ça ce cette quoi pourquoi comment oh ah ok',
  ].flatMap((line) => line.split(' ')),
);

/** First name and family name that a text opens with, as LinkedIn's answers do once a mention is plain text. */
export function opensWithName(text: string): string | undefined {
  const words = twoNames.exec(text)?.[1]?.split(' ') ?? [];
  const end = words.findIndex((word) => openers.has(word.toLowerCase().replace(/'/g, '’')));
  const found = end < 0 ? words : words.slice(0, end);
  return found.length > 1 ? found.join(' ') : undefined;
}

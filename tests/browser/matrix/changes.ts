/** What is written into every editor: emoji sequences, French, an accent that no letter holds (Lingala), a hashtag, a mention, right-to-left words, a blank line. */
export const written =
  'Ravis d’annoncer 🎉 cela❤️ à tous.\n\nNous lançons #growth avec @anna demain au bokɔ\u0301 noir.\nשלום לכולם 👩‍👩‍👧‍👦merci à l’équipe #Leadership';

export type Change = { where: string; words: string; replacement: string };

/** Applied one after the other, each to what the one before left; the words stand once in the text, none are an absence. */
export const changes: readonly Change[] = [
  { where: 'in the middle of a line', words: 'd’annoncer 🎉 cela', replacement: 'de partager ceci' },
  { where: 'at the start of the text', words: 'Ravis', replacement: 'Heureux' },
  { where: 'at the start of a line', words: 'Nous lançons', replacement: 'Je lance' },
  {
    where: 'across a hashtag and a mention',
    words: 'lance #growth avec @anna',
    replacement: 'prépare #marge avec @bob',
  },
  { where: 'inside a hashtag', words: 'marge', replacement: 'croissance' },
  { where: 'in right-to-left words', words: 'לכולם', replacement: 'לצוות' },
  { where: 'right after an emoji sequence', words: 'merci', replacement: 'bravo' },
  { where: 'over an emoji sequence', words: '👩‍👩‍👧‍👦bravo à', replacement: '👍🏽 merci à' },
  { where: 'at the end, over a hashtag', words: '#Leadership', replacement: 'entière 🇫🇷' },
  { where: 'as a deletion behind an emoji sequence', words: ' à tous', replacement: '' },
  { where: 'as a deletion behind an accent', words: ' noir', replacement: '' },
  { where: 'as an addition at the end, behind a flag', words: '', replacement: 'Et vous, qu’en dites-vous ?' },
];

/** The text after a change. */
export const changed = (before: string, { words, replacement }: Pick<Change, 'words' | 'replacement'>): string =>
  words === '' ? `${before} ${replacement}` : before.replace(words, () => replacement);

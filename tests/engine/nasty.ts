import { makeDice } from './workbench';

/** Texts that break naive engines, by what is odd in them; each grows with `size`, so that work can be compared. */
export const nastyTexts: Readonly<Record<string, (size: number) => string>> = {
  'no space': (size) => 'x'.repeat(size),
  'line breaks': (size) => '\n'.repeat(size),
  'quotation marks': (size) => '"'.repeat(size),
  'quotation marks around words': (size) => '“a” "b" '.repeat(size / 8),
  'opening quotation marks': (size) => '« we '.repeat(size / 5),
  'nested brackets': (size) => `${'['.repeat(size / 2)}one thing${']'.repeat(size / 2)}`,
  braces: (size) => '{ '.repeat(size / 2),
  'repeated beginnings': (size) => 'we are '.repeat(size / 7),
  'repeated thanks': (size) => 'Thank you Rosa Maria '.repeat(size / 21),
  names: (size) => 'Rosa '.repeat(size / 5),
  findings: (size) => 'We are thrilled to announce our synergies. '.repeat(size / 43),
  'findings in one sentence': (size) => 'thrilled to announce synergy '.repeat(size / 29),
  'findings in lines': (size) => 'Proud and humbled. '.repeat(size / 38) + 'Game changer!\n'.repeat(size / 28),
  'right-to-left': (size) => 'שלום עולם، مرحبا! '.repeat(size / 18),
  'combining marks': (size) => `e${'\u0301'.repeat(size)} end`,
  'combining marks on letters': (size) => 'e\u0301'.repeat(size / 2),
  'joined emoji': (size) => `👩${'\u200d👩'.repeat(size / 3)}`,
  'pseudo-bold letters': (size) => '𝐭𝐡𝐫𝐢𝐥𝐥𝐞𝐝 '.repeat(size / 17),
  'lone surrogates': (size) => '\ud83d \udc00\ud835'.repeat(size / 4),
  points: (size) => '.'.repeat(size),
  'spaced points': (size) => '. … '.repeat(size / 4),
  'points and spaces': (size) => `a...${' '.repeat(size / 2)}`.repeat(2),
  'words with points': (size) => 'a.b.'.repeat(size / 4),
  links: (size) => 'https://a.example/x, '.repeat(size / 21),
  'one link': (size) => `https://${'a.example/'.repeat(size / 10)}`,
  apostrophes: (size) => "l'".repeat(size / 2),
  digits: (size) => '1,'.repeat(size / 2),
  hyphens: (size) => 'end-to-'.repeat(size / 7),
  signs: (size) => '@#'.repeat(size / 2),
  blanks: (size) => ' \u00a0\u202f\t'.repeat(size / 4),
  controls: (size) => '\u0000\u0007\ufeff'.repeat(size / 3),
};

const alphabet = [
  ...'aeAZ09 .,!?…\'’"“”«»()[]{}=<>@#:/-_*~\n\t\u00a0\u202f\u00ad\u200b\u200d\ufe0f\ufeff\u0000\u0301',
  ...[
    '\ud800',
    '\udc00',
    '\ud835',
    '\ud83d',
    '🎉',
    '👍🏽',
    '𝐛',
    '𝟿',
    'ℝ',
    'İ',
    'ß',
    'ﬁ',
    'é',
    'e\u0301',
    '日',
    'ש',
    '\u202e',
    'K',
  ],
  ...[
    'we ',
    'thrilled ',
    'to announce ',
    'thank you ',
    'merci ',
    'nous sommes ',
    'ravis ',
    'agree',
    'https://',
    'www.',
    '.com',
    'TODO',
    "l'",
    'M. ',
  ],
];

/** A text of pieces drawn at random from a nasty alphabet, the same for the same seed. */
export function drawNasty(seed: number): string {
  const dice = makeDice(seed);
  return Array.from({ length: dice(200) }, () => alphabet[dice(alphabet.length)]).join('');
}

/** A textarea as some site might have it, and words in its text. */
export type Case = {
  what: string;
  style: Readonly<Record<string, string>>;
  attributes?: Readonly<Record<string, string>>;
  text?: string;
  words?: string;
  /** How far its text is scrolled, as a share of what can be scrolled. */
  scrolled?: number;
};

const latin =
  'Ravis d’annoncer une nouvelle étape : office, waffle, AVATAR — et 12,5 % de plus.\n\n' +
  'Nos équipes, 👩🏽‍🚀 partout, ont tenu. What would you have done, with six weeks and a frozen budget?\n' +
  'Une ligne\tavec\ttabulations, puis la fin annoncée du texte, qui court sur plusieurs lignes pour être pliée.';

const arabic = 'يسعدنا أن نعلن افتتاح مكتبنا الجديد في الدار البيضاء، شكراً للجميع 2026 Casablanca على العمل الكبير.';

export const cases: readonly Case[] = [
  { what: 'as the browser draws it', style: {} },
  { what: 'a sans serif, wide lines', style: { font: '16px/1.5 Arial, sans-serif', width: '560px' } },
  { what: 'a serif of a broken size', style: { font: '17.3px/1.37 serif', width: '333.33px' } },
  { what: 'a narrow monospace', style: { font: '13px monospace', width: '181.7px', height: '210.5px' } },
  {
    what: 'letters and words set apart',
    style: { font: '15px sans-serif', letterSpacing: '0.7px', wordSpacing: '3.3px', width: '400px' },
  },
  { what: 'bold italic with ligatures', style: { font: 'italic 700 22px "DejaVu Serif", serif', width: '480px' } },
  {
    what: 'uneven borders and paddings',
    style: {
      font: '16px sans-serif',
      width: '420px',
      borderStyle: 'solid',
      borderWidth: '1.5px 6px 3px 2.5px',
      padding: '7.5px 11.25px 3px 20.5px',
    },
  },
  {
    what: 'a box that holds its borders',
    style: { font: '15px serif', boxSizing: 'border-box', width: '50%', padding: '12px' },
  },
  {
    what: 'wide lines, first one drawn in',
    style: { font: '16px/2.3 sans-serif', textIndent: '40px', width: '390px' },
  },
  { what: 'in the middle', style: { font: '16px sans-serif', textAlign: 'center', width: '371px' } },
  { what: 'justified', style: { font: '16px sans-serif', textAlign: 'justify', width: '377px' } },
  { what: 'small tabs', style: { font: '16px sans-serif', tabSize: '3', width: '450px' }, words: 'tabulations' },
  {
    what: 'scrolled down',
    style: { font: '16px sans-serif', width: '240px', height: '90px' },
    words: 'la fin annoncée',
    scrolled: 1,
  },
  {
    what: 'scrolled half way',
    style: { font: '16px/1.4 serif', width: '230.5px', height: '100px' },
    words: 'partout',
    scrolled: 0.45,
  },
  {
    what: 'not wrapped and scrolled aside',
    style: { font: '16px sans-serif', width: '300px' },
    attributes: { wrap: 'off' },
    words: 'office, waffle',
    scrolled: 0.3,
  },
  {
    what: 'three thousand characters, scrolled half way',
    style: { font: '14px/1.4 sans-serif', width: '410px', height: '150px' },
    text: `${latin.repeat(5)}\n\nAu beau milieu du texte.\n\n${latin.repeat(5)}`,
    words: 'beau milieu',
    scrolled: 0.5,
  },
  { what: 'as high as its text', style: { font: '16px sans-serif', width: '320px', fieldSizing: 'content' } },
  {
    what: 'from right to left',
    style: { font: '18px sans-serif', width: '330px' },
    attributes: { dir: 'rtl' },
    text: `${arabic}\n${arabic}`,
    words: 'نعلن افتتاح',
  },
  {
    what: 'from right to left, scrolled',
    style: { font: '18px sans-serif', width: '260px', height: '80px' },
    attributes: { dir: 'rtl' },
    text: `${arabic}\n${arabic} خطوة جديدة\n${arabic}`,
    words: 'خطوة جديدة',
    scrolled: 0.5,
  },
  {
    what: 'by its own letters',
    style: { font: '17px sans-serif', width: '340px' },
    attributes: { dir: 'auto' },
    text: `${arabic}\nUne ligne en français.`,
    words: 'على العمل',
  },
  {
    what: 'drawn larger',
    style: { font: '15px sans-serif', width: '300px', transform: 'scale(1.3)', transformOrigin: '0 0' },
  },
  { what: 'zoomed', style: { font: '15px sans-serif', width: '300px', zoom: '1.25' } },
];

export const textOf = ({ text = latin }: Case): string => text;
export const wordsOf = ({ words = 'une nouvelle étape' }: Case): string => words;

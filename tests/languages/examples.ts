import type { Draft, Span } from '@/lib/engine/draft';
import type { Pack } from '@/lib/engine/pack';
import type { Examples, Rule, Setting } from '@/lib/engine/rule';

/** A rule of a pack together with the examples in its file. */
export interface Proof {
  rule: Rule;
  pack: Pack;
  examples: Examples;
}

type Module = Record<string, unknown> & { examples?: Examples };

const modules = import.meta.glob<Module>('../../lib/languages/*/rules/*.ts', { eager: true });

/** Every rule file: its language and id from its path, its content. */
export const files = Object.entries(modules).map(([path, module]) => {
  const [, language, id] = /languages\/([a-z]+)\/rules\/([a-z-]+)\.ts$/.exec(path) ?? [];
  const rule = Object.values(module).find(
    (value): value is Rule => typeof value === 'object' && value !== null && 'find' in value,
  );
  return { path, language, id, rule, examples: module.examples };
});

/** The proofs of a pack's rules. */
export const proofsOf = (pack: Pack): Proof[] =>
  files.flatMap(({ language, rule, examples }) =>
    language === pack.language && rule && examples ? [{ rule, pack, examples }] : [],
  );

/** Text without its marks, and the span between them. */
export function unmark(marked: string): { text: string; span: Span } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), span: { start, end } };
}

/** The draft that an example stands for. */
export const draftOf = (
  text: string,
  { scope, find }: Rule,
  { language }: Pack,
  { kind, addressee, parent, when }: Setting,
): Draft => ({
  text,
  kind: kind ?? find.kinds?.[0] ?? (scope.includes('post') ? 'post' : 'reply'),
  author: 'person',
  language,
  ...(addressee !== undefined && { addressee }),
  ...(parent !== undefined && { parent }),
  ...(when !== undefined && { when }),
});

/** Mathematical bold, as “font” generators for posts make it (U+1D41A = a). */
const bold = (letter: string): string =>
  /[a-z]/.test(letter) ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97) : letter;

/** How the same text reaches a composer: other apostrophes, other spaces before punctuation, decomposed letters. */
export const variants: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'straight apostrophes': (text) => text.replaceAll('’', "'"),
  'curly apostrophes': (text) => text.replaceAll("'", '’'),
  'plain spaces': (text) => text.replace(/[\u202f\u00a0]/g, ' '),
  'narrow spaces': (text) => text.replace(/ (?=[;:!?»])/g, '\u202f'),
  'no space before punctuation': (text) => text.replace(/[ \u202f\u00a0](?=[;!?])/g, ''),
  'decomposed letters': (text) => text.normalize('NFD'),
  'pseudo-bold letters': (text) =>
    text.replace(/(?:https?:|[@#{["“«])\S*|[a-z]/g, (part) => (part.length > 1 ? part : bold(part))),
};

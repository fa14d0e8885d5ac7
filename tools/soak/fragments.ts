import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Examples } from '../../lib/engine/rule';

const longest = 130;

/** Words that no rule minds, with what editors find hard. */
const plain = [
  'The night team in Hull counted the crates twice. ',
  'Yasmina a tenu le chantier seule tout l’été. ',
  'Merci à Léa et à l’équipe de Nantes 🎉 ',
  'Emoji 👩‍👩‍👧‍👦 👍🏽 🇫🇷 end ',
  'with #growth and #Leadership here ',
  'and @anna said so ',
  'l’œuvre naïve, où ça ? « Ici » ',
  'x ',
  'שלום לכולם then ',
  'https://example.org/a?b=c&d ',
];

/** Single lines of the rules' own examples, those that fire three times; names behind an @ open lists. */
async function linesOf(language: string): Promise<string[]> {
  const folder = join(import.meta.dirname, '../../lib/languages', language, 'rules');
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(join(folder, file)) as Promise<{ examples: Examples }>),
  );
  const texts = modules.flatMap(({ examples: { fires, quiet } }) => [...fires, ...fires, ...fires, ...quiet]);
  const lines = texts.flatMap(({ text }) => text.replace(/[⟦⟧]/g, '').split('\n')).map((line) => line.trim());
  return lines.filter((line) => /^\p{L}/u.test(line) && line.length <= longest && !/[@#\u200b-\u200f]/.test(line));
}

/** What is written, a word list for each kind of writing. */
export type Fragments = { rules: readonly string[]; plain: readonly string[] };

/** Reads the rules of both languages. */
export async function readFragments(): Promise<Fragments> {
  return { rules: [...(await linesOf('en')), ...(await linesOf('fr'))], plain };
}

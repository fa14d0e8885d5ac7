import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Examples } from '../../lib/engine/rule';

/** Length of one text in UTF-16 units, and how many paragraphs it has. */
const LENGTH = 3_000;
const PARAGRAPHS = 10;

/** Makes texts that no engine has seen, always the same ones in the same order. */
export type MakeTexts = (count: number) => string[];

/** Texts of `LENGTH` units in ten paragraphs, made of the example sentences of a language. Its own seed makes them differ from all others. */
export async function textsOf(language: string, seed: number): Promise<MakeTexts> {
  const sentences = await readSentences(language);
  const random = makeRandom(seed);
  return (count) => Array.from({ length: count }, () => makeText(sentences, random));
}

/** The same text with one letter more in its fifth paragraph. */
export function typeLetter(text: string): string {
  const place = text.split('\n\n').slice(0, 4).join('\n\n').length + LENGTH / PARAGRAPHS / 2;
  return flat(`${text.slice(0, place)}e${text.slice(place)}`);
}

/** A generator of the same numbers from 0 to 1 for the same seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All example sentences of a language's rules. */
async function readSentences(language: string): Promise<string[]> {
  const folder = join(import.meta.dirname, '../../lib/languages', language, 'rules');
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(join(folder, file)) as Promise<{ examples: Examples }>),
  );
  const texts = modules.flatMap(({ examples }) => [...examples.fires, ...examples.quiet].map(({ text }) => text));
  return texts.flatMap((text) => text.replace(/[⟦⟧]/g, '').split('\n')).filter((line) => line.trim() !== '');
}

/** In one piece, as a composer's text is: joining the parts would else be paid by whoever reads it first. */
const flat = (text: string): string => Buffer.from(text).toString();

/** One text of exactly `LENGTH` units, its sentences drawn at random. */
function makeText(sentences: readonly string[], random: () => number): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => {
    let paragraph = '';
    while (paragraph.length < LENGTH / PARAGRAPHS)
      paragraph += `${sentences[Math.floor(random() * sentences.length)]} `;
    return paragraph.slice(0, LENGTH / PARAGRAPHS - 2).trimEnd();
  });
  return flat(paragraphs.join('\n\n').padEnd(LENGTH, '.').slice(0, LENGTH));
}

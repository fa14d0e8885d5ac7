import { hashWord, lookUp } from './lexicon';
import type { Paragraph } from './paragraph';
import type { Program } from './program';

/** Words of a text that say what it is about: five letters or more, and none that every text of its language has. */
function contentOf(text: string, { lexicon, tellOf }: Program): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  const telling = (word: string): boolean => tellOf[lookUp(lexicon, ...hashWord(word))] !== 0;
  return new Set(words.filter((word) => !telling(word)).map((word) => word.replace(/s$/, '')));
}

/** What the lines of drafts are about, and the text answered last: a key changes one line and seldom the other. */
const ofLines = new WeakMap<Paragraph, ReadonlySet<string>>();
let last: { parent: string; program: Program; content: ReadonlySet<string> } | undefined;

/** How many different words of the text that is answered a draft takes up. */
export function countEchoes(parent: string | undefined, paragraphs: readonly Paragraph[], program: Program): number {
  if (parent === undefined) return 0;
  if (last?.parent !== parent || last.program !== program)
    last = { parent, program, content: contentOf(parent, program) };
  const shared = new Set<string>();
  for (const line of paragraphs)
    for (const word of contentOfLine(line, program)) if (last.content.has(word)) shared.add(word);
  return shared.size;
}

function contentOfLine(line: Paragraph, program: Program): ReadonlySet<string> {
  const known = ofLines.get(line);
  if (known !== undefined) return known;
  const content = contentOf(line.text, program);
  ofLines.set(line, content);
  return content;
}

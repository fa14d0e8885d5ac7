import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { makeReviewer } from '@/lib/engine/reviewer';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';
import { makeDice } from '@/tools/random/dice';
import { files } from '../languages/examples';
import { draftOf } from './workbench';

const program = compile(packs, detector);
const examples = files.flatMap(({ examples: proof }) => [...(proof?.fires ?? []), ...(proof?.quiet ?? [])]);
const pieces = [
  ...examples.map(({ text }) => text.replace(/[⟦⟧]/g, '')),
  '',
  '\n',
  '\n\n',
  ' ',
  'e',
  '. ',
  '?',
  '“',
  ' »',
  '#a',
  '🎉',
  '\ud83d',
];

/** A text changed at one place: something taken out, something put in. */
function edit(text: string, dice: (limit: number) => number): string {
  const at = dice(text.length + 1);
  const out = dice(3) === 0 ? dice(40) : 0;
  return text.slice(0, at) + (dice(4) === 0 ? '' : pieces[dice(pieces.length)]) + text.slice(at + out);
}

describe('a reviewer that saw the draft before', () => {
  it.each([1, 2, 3, 4, 5, 6])('says what a fresh one says, after each of many edits (%i)', (seed) => {
    const dice = makeDice(seed);
    const reviewer = makeReviewer(program);
    const language = (['en', 'fr', undefined] as const)[seed % 3];
    let text = '';
    for (let n = 0; n < 120; n++) {
      text = edit(text, dice).slice(0, 4_000);
      const draft = { ...draftOf(text), language: language ?? 'de' };
      expect(reviewer.review(draft), JSON.stringify(text)).toEqual(makeReviewer(program).review(draft));
    }
  });

  it('reads a paragraph again when the language of the whole changes', () => {
    const reviewer = makeReviewer(program);
    const line = 'Synergies!';
    const english = `${line}\n\nThis is what we have been doing with the whole team since the spring.`;
    const french = `${line}\n\nC’est ce que nous faisons avec toute l’équipe depuis le printemps dernier.`;
    for (const text of [english, french, english])
      expect(reviewer.review(draftOf(text))).toEqual(makeReviewer(program).review(draftOf(text)));
  });
});

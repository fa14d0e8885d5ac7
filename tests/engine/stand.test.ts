import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/engine/finding';
import type { Spoken } from '../../lib/engine/pack';
import type { Pattern, Recipe } from '../../lib/engine/rule';
import { mayStand } from '../../lib/engine/stand';

const pack = { leans: (text: string) => text.startsWith('It ') } as Spoken;

/** Whether words may be added where “HERE” stands. */
const may = (stands: Recipe['stands'], text: string, around?: Pattern): boolean => {
  const start = text.indexOf('HERE');
  const recipe: Recipe = { size: 'turn', to: '', ...(stands && { stands }), ...(around && { around }) };
  return mayStand(recipe, text, { start, end: start + 4 } as Finding, pack);
};

describe('where a recipe may add its words', () => {
  it.each([
    ['freely', 'HERE. The lift works.', true],
    ['freely', 'HERE. 🎉 The lift works.', true],
    ['freely', 'HERE. It works.', false],
    ['freely', 'HERE.\n\n- one\n- two', false],
    ['freely', 'HERE. 🧠 Learn the lathe ⏱️ Make time', false],
    ['freely', 'HERE.\nThe four rooms:\none', false],
    ['closing', 'A text about lathes. HERE.', true],
    ['closing', 'HERE. A text about lathes.', false],
    ['last', 'HERE #lathes https://acme.example', true],
    ['last', 'HERE. More.', false],
    [undefined, 'HERE. It works.', true],
  ] as const)('%s: %s', (stands, text, allowed) => {
    expect(may(stands, text)).toBe(allowed);
  });

  it.each([
    ['before, at it and behind', /^one ▮HERE▮ two$/, 'one HERE two', true],
    [
      'no more than two hundred units of it',
      /^ {200}▮HERE▮ {200}$/,
      `one${' '.repeat(200)}HERE${' '.repeat(200)}two`,
      true,
    ],
    ['as it is written', /^one/, 'One HERE', false],
  ] as const)('asks what stands around: %s', (_, around, text, allowed) => {
    expect(may(undefined, text, around)).toBe(allowed);
  });
});

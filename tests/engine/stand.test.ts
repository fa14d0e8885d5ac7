import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/engine/finding';
import type { Spoken } from '../../lib/engine/pack';
import type { Recipe } from '../../lib/engine/rule';
import { mayStand } from '../../lib/engine/stand';

const pack = { leans: (text: string) => text.startsWith('It ') } as Spoken;

/** Whether words may be added where “HERE” stands. */
const may = (stands: Recipe['stands'], text: string): boolean => {
  const start = text.indexOf('HERE');
  return mayStand({ size: 'turn', to: '', stands } as Recipe, text, { start, end: start + 4 } as Finding, pack);
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
    ['linked', 'HERE https://acme.example', true],
    ['linked', 'https://acme.example HERE', true],
    ['linked', 'HERE. Read more: https://acme.example', false],
    ['last', 'HERE #lathes https://acme.example', true],
    ['last', 'HERE. More.', false],
    [undefined, 'HERE. It works.', true],
  ] as const)('%s: %s', (stands, text, allowed) => {
    expect(may(stands, text)).toBe(allowed);
  });
});

import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { loadLine } from '@/lib/engine/line';
import type { Program } from '@/lib/engine/program';
import { makeReviewer } from '@/lib/engine/reviewer';
import { tokenise } from '@/lib/engine/tokenise';
import { makeTokens } from '@/lib/engine/tokens';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';
import { nastyTexts } from './nasty';
import { draftOf } from './workbench';

let work = 0;

/** The same object; every look into it is counted. */
const watched = <Thing extends object>(thing: Thing): Thing =>
  new Proxy(thing, {
    get(target, key) {
      work++;
      const value = Reflect.get(target, key, target) as unknown;
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });

const program = compile(packs, detector);

/** A program that counts how often its phrases, words and rules are looked at. */
const watchedProgram: Program = {
  ...program,
  lexicon: { ...program.lexicon, table: watched(program.lexicon.table) },
  automaton: {
    ...program.automaton,
    nodes: watched(program.automaton.nodes),
    classes: watched(program.automaton.classes),
  },
  targets: watched(program.targets),
  rules: watched(program.rules),
};

/** Looks while cutting a text as one line: at its characters, and at tokens already written. */
function cuttingWork(text: string): number {
  const tokens = makeTokens(text.length);
  const line = loadLine(text, 0, text.length);
  work = 0;
  tokenise({ ...line, units: watched(line.units) }, program.lexicon, program.abbreviation, {
    ...tokens,
    flags: watched(tokens.flags),
  });
  return work;
}

/** Looks into the program during one full review. */
function reviewWork(text: string): number {
  work = 0;
  makeReviewer(watchedProgram).review(draftOf(text));
  return work;
}

describe('twice the text is no more than about twice the work', () => {
  const sizes = [4_000, 8_000] as const;

  it.each(Object.keys(nastyTexts))('%s', (name) => {
    const [small, large] = sizes.map((size) => nastyTexts[name]!(size)) as [string, string];
    for (const measure of [cuttingWork, reviewWork])
      expect(measure(large)).toBeLessThanOrEqual(2.1 * measure(small) + 400);
  });

  it('and the work of a text is a small multiple of its length', () => {
    for (const make of Object.values(nastyTexts)) {
      expect(cuttingWork(make(8_000))).toBeLessThan(8_000 * 30);
      expect(reviewWork(make(8_000))).toBeLessThan(8_000 * 60);
    }
  });
});

describe('one letter more', () => {
  it('costs the work of its paragraph', () => {
    const paragraph = 'We are thrilled to announce that our teams opened the site. ';
    const text = Array.from({ length: 20 }, (_, n) => paragraph + n).join('\n\n');
    const reviewer = makeReviewer({ ...watchedProgram, rules: program.rules });
    work = 0;
    reviewer.review(draftOf(text));
    const full = work;
    work = 0;
    reviewer.review(draftOf(text.replace('opened', 'reopened')));
    expect(work).toBeGreaterThan(0);
    expect(work).toBeLessThan(full / 15);
  });
});

describe('phrases', () => {
  it('cost the same however many there are', () => {
    const text = 'We are thrilled to announce that our teams opened the site. '.repeat(20);
    const terms = Array.from({ length: 2_000 }, (_, n) => ({ avoid: `wort${n} teil${n}`, prefer: [] }));
    const large = compile(packs, detector, terms);
    const looks = (some: Program): number => {
      work = 0;
      const nodes = watched(some.automaton.nodes);
      makeReviewer({ ...some, automaton: { ...some.automaton, nodes } }).review(draftOf(text));
      return work;
    };
    expect(looks(large)).toBeLessThan(looks(program) * 1.2);
  });
});

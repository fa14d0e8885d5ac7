import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import type { Draft } from '@/lib/engine/draft';
import type { Program } from '@/lib/engine/program';
import { makeReviewer } from '@/lib/engine/reviewer';
import { type Carried, carry } from '@/lib/languages/carry';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';
import { unpack } from '@/lib/languages/unpack';
import weighing from '@/lib/languages/weighing.json';
import { proofsOf, unmark } from './examples';

const terms = [
  { avoid: 'human capital', prefer: ['people'] },
  { avoid: 'capital humain', prefer: ['équipes'], language: 'fr' },
];

const made = compile(packs, detector, terms, weighing);
const message = JSON.stringify(carry(packs, detector, terms, weighing));
const carried = finish(unpack(JSON.parse(message) as Carried));

function finish(work: Generator<undefined, Program>): Program {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Everything that is said of a text, suggestions included. */
function sayAll(program: Program, draft: Draft): unknown {
  const reviewer = makeReviewer(program);
  const review = reviewer.review(draft);
  return { review, suggestions: review.findings.map((finding) => reviewer.suggest(draft, finding)) };
}

describe('rules that a message carried', () => {
  it('say the same of every example as those that were compiled on the spot', () => {
    const proofs = packs.flatMap(proofsOf).flatMap(({ examples }) => [...examples.fires, ...examples.quiet]);
    const texts = [
      ...proofs.map(({ text }) => unmark(text).text),
      'We invest in human capital.',
      'Nous investissons dans le capital humain.',
    ];
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) {
      const draft: Draft = { text, kind: 'post', author: 'person' };
      expect(sayAll(carried, draft)).toEqual(sayAll(made, draft));
    }
  });

  it('are the same tables', () => {
    const tablesOf = ({ automaton, doors, lexicon, rules }: Program) => ({
      automaton,
      doors,
      lexicon,
      rules: rules.map(({ first, quiet, draft }) => ({ first, quiet, draft })),
    });
    // Too large for an assertion that would print what differs.
    for (const table of ['automaton', 'doors', 'lexicon', 'rules'] as const)
      expect(isDeepStrictEqual(tablesOf(carried)[table], tablesOf(made)[table]), table).toBe(true);
  });

  it('leave their phrases behind', () => {
    expect(message).not.toContain('"phrases":["');
    expect(message).not.toContain('"unless":["');
    expect(message.length).toBeLessThan(15_000 * packs.flatMap(({ rules }) => rules).length);
  });
});

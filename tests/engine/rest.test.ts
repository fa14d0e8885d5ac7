import { expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import type { Draft } from '@/lib/engine/draft';
import { makeReviewer } from '@/lib/engine/reviewer';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';

const program = compile(packs, detector);
const text = 'We are thrilled to announce the opening of our Leeds office. Rosa ran the site alone all summer.';
const draft: Draft = { text, kind: 'post', author: 'person' };
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

it('a rule that rests is found and weighed as ever, and neither marked nor said', () => {
  const heard = makeReviewer(program).review(draft);
  expect(rules(heard.marks)).toContain('announce');
  const praise = heard.praise!.rule;
  const rest = new Set(['announce', praise]);
  const review = makeReviewer(program, { off: new Set(), rest }).review(draft);
  expect(rules(review.marks)).toEqual(rules(heard.marks).filter((rule) => rule !== 'announce'));
  expect(review.praise?.rule).not.toBe(praise);
  expect(review).toMatchObject({ findings: heard.findings, weights: heard.weights, balance: heard.balance });
});

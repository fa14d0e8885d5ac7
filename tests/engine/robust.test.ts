import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import type { Draft } from '@/lib/engine/draft';
import { makeReviewer } from '@/lib/engine/reviewer';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';
import { drawNasty, nastyTexts } from './nasty';

const terms = [{ avoid: 'synergy', prefer: ['teamwork'] }];
const program = compile(packs, detector, terms);
/** Certain to be found in either language, whatever stands before it. */
const found = { en: '\nTODO: This is for the team.', fr: '\nTODO : c’est pour l’équipe.' };

/** Whether an offset stands between the halves of a pair. */
const splits = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** What is wrong with the spans of a review, of its suggestions and their fill-ins. */
function mistakes(draft: Draft): string[] {
  const { text } = draft;
  const reviewer = makeReviewer(program);
  const { findings, marks } = reviewer.review(draft);
  const wrong = findings
    .filter(
      ({ start, end }) => start < 0 || end < start || end > text.length || splits(text, start) || splits(text, end),
    )
    .map(({ rule, start, end }) => `${rule} at ${start}–${end} of ${text.length}`);
  const ordered = findings.every(({ start }, f) => f === 0 || findings[f - 1]!.start <= start);
  const offered = marks.flatMap((mark) => reviewer.suggest(draft, mark));
  const empty = offered.filter(({ text: put }) => put.trim() === '' || put.includes('\n')).map(({ text: put }) => put);
  return [...wrong, ...(ordered ? [] : ['not in text order']), ...empty];
}

describe('a text of', () => {
  const languages = ['en', 'fr'] as const;
  const cases = languages.flatMap((language) => Object.keys(nastyTexts).map((name) => ({ language, name })));

  it.each(cases)('$name is reviewed, with its findings ($language)', ({ language, name }) => {
    const text = nastyTexts[name]!(20_000) + found[language];
    const draft: Draft = { text, kind: 'post', author: 'person', language };
    expect(
      makeReviewer(program)
        .review(draft)
        .findings.map(({ rule }) => rule),
    ).toContain('placeholder-left');
    expect(mistakes(draft)).toEqual([]);
  });

  it('100,000 quotation marks, or 120,000 characters of findings in one paragraph', () => {
    for (const text of [nastyTexts['quotation marks']!(100_000), nastyTexts.findings!(120_000)])
      expect(mistakes({ text, kind: 'post', author: 'person', language: 'en' })).toEqual([]);
  });
});

describe('texts drawn from a nasty alphabet', () => {
  it.each([1, 2, 3, 4])('are reviewed without error, spans inside the text and never inside a pair (%i)', (round) => {
    for (let seed = round * 1_000; seed < round * 1_000 + 250; seed++) {
      const text = drawNasty(seed);
      const draft: Draft = {
        text,
        kind: seed % 2 ? 'post' : 'reply',
        author: 'person',
        language: seed % 3 ? 'en' : 'fr',
      };
      expect(mistakes(draft), JSON.stringify(text)).toEqual([]);
    }
  });
});

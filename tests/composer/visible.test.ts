import { describe, expect, it } from 'vitest';
import { keyOf, type Moment, PAUSE, REST, showable } from '@/entrypoints/composer.content/visible';
import type { Finding, Review } from '@/lib/engine/finding';

const text = 'We are thrilled to announce our plan. Synergies matter';
const sentence: Finding = {
  rule: 'announce',
  family: 'broadcast',
  level: 'suggest',
  start: 0,
  end: 37,
  language: 'en',
};
const word: Finding = { rule: 'jargon', family: 'broadcast', level: 'suggest', start: 38, end: 47, language: 'en' };
const hint: Finding = { rule: 'no-question', family: 'broadcast', level: 'hint', start: 54, end: 54, language: 'en' };
const praise: Finding = { rule: 'open-question', family: 'praise', level: 'praise', start: 0, end: 10, language: 'en' };

const review = (...marks: Finding[]): Review => ({
  findings: marks,
  marks,
  verdict: { broadcastOnly: true, buzzBait: false, conversational: false },
  weights: { broadcast: 0.5, bait: 0.2, conversation: 0.1 },
  balance: 'sends',
  reasons: [],
  counts: {
    words: 9,
    sentences: 2,
    questions: 0,
    openQuestions: 0,
    links: 0,
    mentions: 0,
    names: 0,
    hashtags: 0,
    emoji: 0,
  },
});
const moment = (more: Partial<Moment>): Moment => ({
  text,
  caret: undefined,
  quiet: 0,
  known: new Set(),
  aside: new Set(),
  ...more,
});
const shown = (finding: Finding, more: Partial<Moment>): boolean =>
  showable(review(finding), moment(more)).marks.length === 1;

describe('what may be shown while somebody writes', () => {
  it('waits for the end of the sentence, or a pause', () => {
    expect(shown(sentence, { caret: 20 })).toBe(false);
    expect(shown(sentence, { caret: 20, quiet: PAUSE })).toBe(true);
    expect(shown(sentence, { caret: 37 })).toBe(true);
    expect(shown(sentence, { caret: 54 })).toBe(true);
  });

  it('never marks no more than the word at the caret', () => {
    expect(shown(word, { caret: 47, quiet: REST })).toBe(false);
    expect(shown(word, { caret: 41, quiet: REST })).toBe(false);
    expect(shown(word, { caret: 54, quiet: PAUSE })).toBe(true);
    expect(shown(word, { caret: undefined })).toBe(true);
  });

  it('names what is missing only when the text has come to rest', () => {
    expect(shown(hint, { quiet: PAUSE })).toBe(false);
    expect(shown(hint, { quiet: REST })).toBe(true);
  });

  it('keeps what was shown while the writer goes on, and drops what was put aside', () => {
    expect(shown(sentence, { caret: 20, known: new Set([keyOf(sentence, text)]) })).toBe(true);
    expect(shown(sentence, { quiet: REST, aside: new Set(['announce']) })).toBe(false);
  });

  it('holds praise back like any other word', () => {
    const praised = { ...review(), praise };
    expect(showable(praised, moment({ caret: 5 })).praise).toBeUndefined();
    expect(showable(praised, moment({ quiet: PAUSE })).praise).toEqual(praise);
  });
});

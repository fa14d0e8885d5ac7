import { describe, expect, it } from 'vitest';
import { addTime, join, makeEntry, nextTally, noteApplied, noteShown } from '@/entrypoints/composer.content/tally';
import type { Finding, Review } from '@/lib/engine/finding';
import { Entry } from '@/lib/habits/entry';

const id = '7b0f4c1e-8a52-4d7e-9f3a-2b6c1d0e5f48';
const at = Date.UTC(2026, 10, 16, 9);
const finding = (rule: string, level: Finding['level'] = 'suggest'): Finding => ({
  rule,
  family: level === 'praise' ? 'praise' : 'broadcast',
  level,
  start: 0,
  end: 5,
  language: 'en',
});
const review = (findings: Finding[]): Review => ({
  findings,
  marks: findings.filter(({ level }) => level !== 'praise'),
  verdict: { broadcastOnly: false, buzzBait: false, conversational: false },
  weights: { broadcast: 0.5, bait: 0.2, conversation: 0.1 },
  balance: 'opens',
  reasons: [],
  language: 'en',
  counts: {
    words: 12,
    sentences: 1,
    questions: 1,
    openQuestions: 1,
    links: 0,
    mentions: 1,
    names: 2,
    hashtags: 0,
    emoji: 0,
    you: 2,
  },
});
const context = { kind: 'reply', author: 'person', addressee: 'Olu' } as const;

describe('the entry of a session', () => {
  it('fits the schema and holds counts, rule ids and nothing of the text or of people', () => {
    const tally = nextTally(id, at);
    noteShown(tally, review([finding('announce'), finding('jargon')]));
    const entry = makeEntry(
      tally,
      'x',
      context,
      review([finding('jargon'), finding('open-question', 'praise')]),
      'posted',
      at,
    );
    expect(Entry.parse(entry)).toEqual(entry);
    expect(JSON.stringify(entry)).not.toContain('Olu');
    expect(entry).toMatchObject({
      kind: 'reply',
      site: 'x',
      heeded: ['announce'],
      standing: ['jargon', 'open-question'],
      praised: ['open-question'],
      features: { you: 2, words: 12 },
    });
  });

  it('counts as applied what still stands, and nothing that was undone', () => {
    const tally = nextTally(id, at);
    const entry = (...rules: string[]) =>
      makeEntry(tally, 'x', context, review(rules.map((rule) => finding(rule))), 'posted', at);
    noteApplied(tally, 'jargon', 'trim', review([finding('jargon'), finding('jargon')]));
    noteApplied(tally, 'announce', 'turn', review([finding('jargon')]));
    expect(entry('jargon', 'jargon').applied).toEqual([
      { rule: 'jargon', size: 'trim' },
      { rule: 'announce', size: 'turn' },
    ]);
    expect(entry('jargon', 'jargon', 'jargon', 'announce').applied).toEqual([]);
  });

  it('does not count as heeded what was put aside or switched off', () => {
    const tally = nextTally(id, at);
    noteShown(tally, review([finding('announce'), finding('jargon')]));
    tally.silenced.set('announce', 'off');
    expect(makeEntry(tally, 'x', context, review([]), 'posted', at).heeded).toEqual(['jargon']);
  });

  it('keeps why a remark was put aside, before a gesture that came to nothing and since', () => {
    const [before, since] = [nextTally(id, at), nextTally(id, at)];
    before.silenced.set('jargon', 'notUseful').set('insult', 'left');
    since.silenced.set('announce', 'off');
    const entry = makeEntry(join(before, since), 'x', context, review([]), 'posted', at);
    expect(entry.aside).toEqual([
      { rule: 'jargon', reason: 'notUseful' },
      { rule: 'insult', reason: 'left' },
      { rule: 'announce', reason: 'off' },
    ]);
    expect(entry.dismissed).toEqual(['jargon']);
    expect(Entry.parse(entry)).toEqual(entry);
  });

  it('counts the minutes of writing and not the coffee between', () => {
    const tally = nextTally(id, at);
    for (const seconds of [2, 4, 6, 300, 303]) addTime(tally, at + seconds * 1_000);
    expect(makeEntry(tally, 'x', context, review([]), 'posted', at).seconds).toBe(9);
  });
});

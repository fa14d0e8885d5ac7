import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packs } from '@/lib/languages/packs';
import { limitsFile, readJudged } from '@/tools/limits/read';
import { tallyJudged } from '@/tools/limits/tally';
import { hashRule, type Judgement } from '@/tools/sample/hash';
import type { Judged } from '@/tools/sample/judged';

const drawings = readJudged();

/** Rules that are no longer what was judged. */
function listChanged({ what, language, rules }: Pick<Judged, 'what' | 'language' | 'rules'>): string[] {
  const pack = packs.find((one) => one.language === language)!;
  return Object.entries(rules).flatMap(([id, hash]) => {
    const rule = pack.rules.find((one) => one.id === id);
    return rule && hashRule(rule, pack, what) === hash ? [] : [id];
  });
}

const advice = 'changed after it was judged: draw and judge it anew (npm run sample).';

describe('what was judged', () => {
  it('was judged of rules as they are', () => {
    const changed = Object.entries(drawings).flatMap(([file, drawing]) =>
      listChanged(drawing).map((rule) => `${file}: ${rule} ${advice}`),
    );
    expect(changed.join('\n')).toBe('');
  });

  it('names the rules of all its entries', () => {
    for (const { judged, rules } of Object.values(drawings))
      expect([...new Set(judged.map(({ rule }) => rule))].filter((rule) => !(rule in rules))).toEqual([]);
  });

  it('is what the page of limits tells (npm run limits)', () => {
    expect(JSON.parse(readFileSync(limitsFile, 'utf8'))).toEqual(tallyJudged(Object.values(drawings)));
  });
});

describe('the sum of a rule', () => {
  const pack = packs[0]!;
  const rule = pack.rules.find(({ find }) => find.phrases)!;
  const whats: readonly Judgement[] = ['findings', 'suggestions'];

  it('changes with what it marks', () => {
    const other = { ...rule, find: { ...rule.find, phrases: [...rule.find.phrases!, 'one more'] } };
    expect(hashRule(other, pack, 'findings')).not.toBe(hashRule(rule, pack, 'findings'));
    expect(listChanged({ what: 'findings', language: 'en', rules: { [rule.id]: 'another' } })).toEqual([rule.id]);
    expect(listChanged({ what: 'findings', language: 'en', rules: { gone: 'another' } })).toEqual(['gone']);
  });

  it('changes with a word list that it names, and with how it suggests', () => {
    const using = pack.rules.find(({ find }) => find.phrases?.some((phrase) => phrase.includes('<very>')))!;
    const words = { ...pack.words, very: ['another'] };
    for (const what of whats) expect(hashRule(using, { ...pack, words }, what)).not.toBe(hashRule(using, pack, what));
    const other = { ...rule, suggest: [{ size: 'trim' as const, from: /^a$/, to: '{rest}' }] };
    const again = { ...rule, suggest: [{ size: 'trim' as const, from: /^b$/, to: '{rest}' }] };
    expect(hashRule(other, pack, 'suggestions')).not.toBe(hashRule(again, pack, 'suggestions'));
  });

  it('stays with anything else', () => {
    const other = { ...rule, source: { title: 'Another' } };
    for (const what of whats) expect(hashRule(other, pack, what)).toBe(hashRule(rule, pack, what));
  });
});

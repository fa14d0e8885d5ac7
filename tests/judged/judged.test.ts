import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLimits } from '@/entrypoints/options/load-limits';
import { packs } from '@/lib/languages/packs';
import { limitsFile, parseJudged, readJudged } from '@/tools/limits/read';
import { type Right, tallyJudged } from '@/tools/limits/tally';
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

  it('is what the page of limits tells (npm run limits)', () => {
    expect(JSON.parse(readFileSync(limitsFile, 'utf8'))).toEqual(tallyJudged(Object.values(drawings)));
  });
});

describe('the README', () => {
  const { marks, suggestions } = tallyJudged(Object.values(drawings));
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
  const sum = (language: string): Right =>
    Object.values(marks[language]!).reduce((all, one) => ({
      right: all.right + one.right,
      judged: all.judged + one.judged,
    }));
  const of = ({ right, judged }: Right): string => `${right} of ${judged}`;

  it('tells what came of it', () => {
    expect(readme).toContain(`${of(sum('en'))} English marks and ${of(sum('fr'))} French ones were right`);
    const [en, fr] = [of(suggestions.en!), of(suggestions.fr!)];
    expect(readme).toContain(`${en} English alternatives and ${fr} French ones could have been posted`);
  });
});

describe('a file of judgements', () => {
  const entry = { id: 'a1', rule: 'announce', start: 0, end: 9, verdict: 'right', commit: 'abcdef012345' };
  const whole = { what: 'findings', language: 'en', seed: 1, rules: { announce: '0123456789ab' }, judged: [entry] };
  const parse = (change: object) => parseJudged('one.json', JSON.stringify({ ...whole, ...change }));
  const withEntry = (change: object) => parse({ judged: [{ ...entry, ...change }] });

  it('is read when it is whole', () => {
    expect(parse({})).toEqual(whole);
    expect(parse({ what: 'suggestions', judged: [{ ...entry, size: 'trim' }] }).judged).toHaveLength(1);
    expect(parse({ rules: {}, judged: [] }).judged).toEqual([]);
  });

  it.each([
    ['a verdict that is not given yet', { verdict: null }],
    ['words of a text', { text: 'We are thrilled' }],
    ['a place that is none', { start: 10 }],
    ['a place between two letters', { end: 1.5 }],
    ['a commit that is none', { commit: 'HEAD' }],
    ['a rule without its sum', { rule: 'jargon' }],
    ['a size of a finding', { size: 'trim' }],
  ])('is refused with %s, by its name', (_, change) => {
    expect(() => withEntry(change)).toThrow('tests/judged/one.json');
  });

  it('is refused when one thing was judged twice, and in another language', () => {
    expect(() => parse({ judged: [entry, entry] })).toThrow('twice');
    expect(() => parse({ language: 'de' })).toThrow('language');
  });
});

describe('what the page tells', () => {
  const judged = (rule: string, ...verdicts: ('right' | 'wrong')[]): Judged['judged'] =>
    verdicts.map((verdict, start) => ({ id: 'a', rule, start, end: start, verdict, commit: 'abcdef0' }));
  const drawing = { what: 'findings', language: 'fr', seed: 1, rules: {} } as const;

  it('adds drawings up, marks by rule and suggestions by language', () => {
    const limits = tallyJudged([
      { ...drawing, judged: [...judged('hype', 'right', 'wrong'), ...judged('fomo', 'right')] },
      { ...drawing, judged: judged('hype', 'right') },
      { ...drawing, what: 'suggestions', language: 'en', judged: judged('hype', 'wrong', 'right', 'right') },
    ]);
    expect(limits.marks).toEqual({ en: {}, fr: { hype: { right: 2, judged: 3 }, fomo: { right: 1, judged: 1 } } });
    expect(limits.suggestions).toEqual({ en: { right: 2, judged: 3 }, fr: { right: 0, judged: 0 } });
  });

  it('is nothing where nothing was judged', () => {
    const none = { right: 0, judged: 0 };
    expect(tallyJudged([])).toEqual({ marks: { en: {}, fr: {} }, suggestions: { en: none, fr: none } });
  });
});

describe('the options', () => {
  it.each(packs)('list every rule by its title in $language, with what was judged of it in each language', (pack) => {
    const { rules, suggestions, said } = loadLimits(pack.language);
    expect(rules.map(({ title }) => title)).toEqual(pack.rules.map(({ title }) => title));
    const { marks, suggestions: read } = tallyJudged(Object.values(drawings));
    const none = { right: 0, judged: 0 };
    for (const { id, read: shown } of rules)
      expect(shown).toEqual({ en: marks.en?.[id] ?? none, fr: marks.fr?.[id] ?? none });
    expect(suggestions).toEqual(read);
    expect(said.right(9, 10)).toMatch(/9.*10/);
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

  it('changes with anything that it finds, and with the gates that silence it', () => {
    const sum = hashRule(rule, pack, 'findings');
    const changes = [
      { also: [rule.find] },
      { anyLanguage: true as const },
      { level: 'caution' as const },
      { on: !rule.on },
    ];
    for (const change of changes) expect(hashRule({ ...rule, ...change }, pack, 'findings')).not.toBe(sum);
    const gates = { ...pack.gates, grave: ['another'] };
    const { also: _, ...bare } = rule;
    const quiet = { ...bare, find: { ...rule.find, quiet: ['grave' as const] } };
    expect(hashRule(quiet, { ...pack, gates }, 'findings')).not.toBe(hashRule(quiet, pack, 'findings'));
    const deaf = { ...bare, find: { ...rule.find, quiet: [] } };
    expect(hashRule(deaf, { ...pack, gates }, 'findings')).toBe(hashRule(deaf, pack, 'findings'));
  });

  it('changes with a word list that a list or count of its own names', () => {
    const counting = { ...rule, find: { ...rule.find, sentence: { far: [1] as const } } };
    const named = (last: string) => ({
      ...pack,
      counts: { ...pack.counts, far: ['so <near>'] },
      words: { ...pack.words, near: [last] },
    });
    expect(hashRule(counting, named('one'), 'findings')).not.toBe(hashRule(counting, named('two'), 'findings'));
    expect(hashRule(rule, named('one'), 'findings')).toBe(hashRule(rule, named('two'), 'findings'));
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

import { describe, expect, it } from 'vitest';
import { readBuilds } from './build';
import { findShipped, listExampleTexts, type RuleFile, readRules, readStrings } from './rules';

const rules = readRules();

describe.each(readBuilds())('the build for $browser', ({ files }) => {
  const code = readStrings(
    files
      .filter(({ path }) => path.endsWith('.js'))
      .map(({ text }) => text)
      .join('\n'),
  );

  it('ships every rule', () => {
    expect(rules.filter(({ rule }) => !code.includes(rule.why)).map(({ path }) => path)).toEqual([]);
  });

  it('ships no example of any rule', () => {
    expect(rules.flatMap((file) => findShipped(file, code)).join('\n')).toBe('');
  });
});

it('every rule has an example that can be searched for', () => {
  expect(rules.filter((file) => listExampleTexts(file).length === 0).map(({ path }) => path)).toEqual([]);
});

describe('the search for examples notices', () => {
  const text = 'We are ⟦thrilled to announce⟧ our new office in “Lyon”, really.';
  const file = {
    path: 'a.ts',
    rule: { why: '', example: { bad: '', good: '' }, source: { title: '' } },
    examples: { fires: [{ text }], quiet: [] },
  } as unknown as RuleFile;
  const written = "x=['We are thrilled to announce our new office in \\u201cLyon\\u201d, really.']";

  it('an example, also when its letters are escaped', () => {
    expect(findShipped(file, readStrings(written))).toHaveLength(1);
    expect(findShipped(file, readStrings('x=1'))).toEqual([]);
  });

  it('nothing in an example that the card shows', () => {
    const shown = { ...file, rule: { ...file.rule, example: { bad: text.replace(/[⟦⟧]/g, ''), good: '' } } };
    expect(findShipped(shown, readStrings(written))).toEqual([]);
  });
});

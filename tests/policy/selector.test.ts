// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isSelector } from '@/lib/policy/selector';

describe('selectors that every browser parses', () => {
  it.each([
    'a',
    '*',
    'a > b ~ c + d',
    'a,b , c',
    '.é',
    '--x',
    '[a=b]',
    '[data-testid^="x" i]',
    `[a='b"']`,
    '[title="> a, (b) ]"]',
    ':has(> [x="y("])',
    ':is(:has(a), b) c',
    'a:not(.b, :is(c, d e))',
    ':nth-child(2n + 1)',
    'dialog:modal',
  ])('%s', (css) => {
    expect(isSelector(css)).toBe(true);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', ['', ' ', ',', 'a,', ',a', ':not()', ':is(', ':has', '""']],
    ['half a selector', ['a > ', '> a', '[a', '[]', 'a b)', 'a[b="c]', '#', '..a', 'a:not(> b)', '[a="b" x]']],
    ['names that are none', ['.1', '[a=1]', '[a=b c]', '*a', 'a*']],
    ['what browsers refuse', [':has(:has(a))', ':has(:is(:has(b)))', ':has(a:not(:has(b)))', ':nth-child(x)', 'a||b']],
    ['what is not everywhere', ['a::before', ':host', 'svg|a', 'a:hover', 'a:empty-x', ':HAS', 'a\\:b']],
    ['what is no selector', ['{', 'a{}', '@a', '/*', 'a;b', '<a>', 'a\n{']],
  ])('%s', (_, all) => {
    expect(all.filter(isSelector)).toEqual([]);
  });

  it('in little time, however it is made', () => {
    for (const bad of [
      `${' '.repeat(499)}!`,
      'a '.repeat(249),
      `${':not('.repeat(100)}a`,
      '['.repeat(500),
      'a-'.repeat(250),
    ])
      expect(typeof isSelector(bad)).toBe('boolean');
  });
});

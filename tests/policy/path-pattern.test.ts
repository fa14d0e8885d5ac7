import { describe, expect, it } from 'vitest';
import { isPathPattern } from '@/lib/policy/path-pattern';

describe('patterns of a path', () => {
  it.each([
    '^/messaging(/|$)',
    '^/in/[^/]+/(edit|overlay)/',
    '^/[^/]+/[^/]+/[^/]+/x',
    '/status/\\d+',
    '^/(a|b)?/c',
    '^/.*x',
    'a:+b',
    '\\.html$',
  ])('%s', (source) => {
    expect(isPathPattern(source)).toBe(true);
    expect(new RegExp(source).test('/'.repeat(20_000)), 'answers').toBeTypeOf('boolean');
  });

  it.each([
    ['does not compile', ['(', '[', '+', 'a**', '^+', '*a']],
    ['repeats what repeats', ['(a+)+', '(a*)*b', '^(a|a)*$', '(|a+)+', '(?:a?)+', '([^/]+/)*x']],
    [
      'may end in many places',
      ['a+b+c+', '.*.*', 'a?a?a?', '^.*a.*b.*c', '[^/]+[^/]+[^/]+x', '[^/]+/?[^/]+/?[^/]+/?x'],
    ],
    ['has too many alternatives', ['(a|b)(a|b)(a|b)(a|b)(a|b)']],
    ['counts in braces', ['a{2}', 'a{2,30}b{2,30}']],
    ['looks around, back, or by Unicode property', ['(?=a)', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>', '\\p{L}']],
    ['only seems to end by itself', ['^[^a-z]+-[^a-z]+-[^a-z]+-x', '[^\\/]+/[^\\/]+/x']],
  ])('refuses what %s', (_, all) => {
    expect(all.filter(isPathPattern)).toEqual([]);
  });
});

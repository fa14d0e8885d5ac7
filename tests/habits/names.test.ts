import { describe, expect, it } from 'vitest';
import { foldName, isSameName } from '@/lib/habits/names';

describe('two names', () => {
  it.each([
    ['Jean Dupont', 'Jean Dupont, PhD'],
    ['Jean Dupont, PhD, MBA', 'jean dupont'],
    ['Jean Dupont 🚀', 'Jean Dupont'],
    ['👩🏽‍🔬 Zoë Durand 🇫🇷', 'Zoe\u0308 Durand'],
    ['Jean Dupont (il/lui)', 'Jean Dupont'],
    ['Dr Jean Dupont', 'Jean Dupont'],
    ['Prof. Jean Dupont', 'Dr. Jean Dupont'],
    ['@JeanD', 'jeand'],
    ['Dupont, Jean', 'dupont,  jean'],
  ])('%s and %s are those of one person', (one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Jean Dupont', 'Jeanne Dupont'],
    ['Dupont, Jean', 'Dupont, Marie'],
    ['Jean Dupont, PhD', 'Jeanne Dupont, PhD'],
    ['🚀', '🌱'],
    ['Dr', 'Prof'],
    ['Drew Dupont', 'ew Dupont'],
  ])('%s and %s are not', (one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([false, false]);
  });
});

it('a folded name is never empty, nor changed by being folded again', () => {
  for (const name of ['🚀', '(il/lui)', 'Dr', 'Dr. (x) Jean', 'Jean 1️⃣']) {
    expect(foldName(name)).not.toBe('');
    expect(foldName(foldName(name))).toBe(foldName(name));
  }
});

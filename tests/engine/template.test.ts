import { describe, expect, it } from 'vitest';
import { fill } from '@/lib/engine/template';

const functions = { none: () => undefined, loud: (slot: string) => slot.toUpperCase() };

describe('templates', () => {
  it('fills slots, gives them a capital or hands them to a function', () => {
    expect(fill('{X} and {x}, {loud:x}.', { x: 'pumps' }, functions)?.text).toBe('Pumps and pumps, PUMPS.');
  });

  it('offers nothing when a slot is empty, with a capital or without, or a function has no answer', () => {
    for (const template of ['{x}.', '{X}.', '{y}.', '{none:x}.'])
      expect(fill(template, { x: template === '{none:x}.' ? 'pumps' : '' }, functions)).toBeUndefined();
  });

  it('says where the fill-ins stand, and takes no bracket of the writer for one', () => {
    const filled = fill('{x}: [one thing].', { x: 'Rosa [Brest]' }, functions);
    expect(filled?.fillIns.map(({ start, end }) => filled.text.slice(start, end))).toEqual(['[one thing]']);
  });
});

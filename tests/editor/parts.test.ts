// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { partAt, readWhole } from '@/lib/editor/parts';

function editors(...texts: string[]): HTMLElement[] {
  document.body.innerHTML = texts.map((text) => `<div contenteditable="true"><p>${text}</p></div>`).join('');
  return [...document.body.children] as HTMLElement[];
}

describe('the parts of a thread', () => {
  const whole = readWhole(editors('One.', 'Two two.', ''));

  it('are one text, joined by a blank line', () => {
    expect(whole.text).toBe('One.\n\nTwo two.\n\n');
    expect(whole.parts.map(({ start }) => start)).toEqual([0, 6, 16]);
  });

  it.each([
    ['the first', 0, 4, 0],
    ['the second', 6, 9, 1],
    ['its end', 14, 14, 1],
    ['an absence in the empty last', 16, 16, 2],
    ['over two', 2, 8, undefined],
    ['the whole', 0, 14, undefined],
  ])('hold spans: %s', (_, start, end, index) => {
    const part = partAt(whole, { start, end });
    expect(part && whole.parts.indexOf(part)).toBe(index);
  });

  it('alone are what they hold', () => {
    const { text, parts } = readWhole(editors('One.'));
    expect([text, parts.length, parts[0]?.start]).toEqual(['One.', 1, 0]);
  });

  it('begin behind the chips that name whom a reply answers', () => {
    const chip = '<span data-type="mention" contenteditable="false">Olu Sample</span>';
    const { text, parts } = readWhole(editors(`${chip}&nbsp;${chip} Two crates for ${chip}.`));
    expect(text).toBe('Two crates for Olu Sample.');
    expect(parts[0]?.reading.text.slice(0 - parts[0]!.start)).toBe(text);
    expect(readWhole(editors(`${chip}&nbsp;`)).text).toBe('');
    expect(readWhole(editors(' Two')).text).toBe(' Two');
  });
});

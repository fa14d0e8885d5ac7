// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isInput } from '@/lib/editor/input';

const key = (name: string): Event => new KeyboardEvent('keydown', { key: name });

describe('what may change a text', () => {
  it.each(['a', 'E', 'F', ' ', 'é', 'Enter', 'Backspace', 'Delete', 'Unidentified', 'Process', 'Dead'])(
    'the key %s',
    (name) => expect(isInput(key(name))).toBe(true),
  );

  it.each(['ArrowLeft', 'PageUp', 'Home', 'End', 'Escape', 'Tab', 'Control', 'Shift', 'AltGraph', 'Meta', 'F5'])(
    'not the key %s',
    (name) => expect(isInput(key(name))).toBe(false),
  );

  it.each(['beforeinput', 'input', 'paste', 'cut', 'drop'])('%s', (type) => {
    expect(isInput(new Event(type))).toBe(true);
  });

  it.each(['pointerdown', 'focusin', 'copy'])('not %s', (type) => {
    expect(isInput(new Event(type))).toBe(false);
  });
});

import type { Span } from './draft';
import type { SlotFunction } from './pack';
import { plainly } from './plain';

/** A template with its slots filled, and where its fill-ins stand. */
export interface Filled {
  text: string;
  fillIns: Span[];
}

const part = /\{(?:([a-z-]+):)?([A-Za-z]+)\}|\[[^\]]+\]/g;

/**
 * Fills a template (see `Recipe`) from slots; `undefined` when a slot is empty or a grammar function cannot answer.
 * Slots are the writer's words: brackets inside them are not taken for fill-ins.
 */
export function fill(
  template: string,
  slots: Readonly<Record<string, string | undefined>>,
  functions: Readonly<Record<string, SlotFunction>>,
): Filled | undefined {
  const filled: Filled = { text: '', fillIns: [] };
  let at = 0;
  for (const match of template.matchAll(part)) {
    filled.text += template.slice(at, match.index);
    at = match.index + match[0].length;
    const [whole, call, name] = match;
    if (name === undefined) filled.fillIns.push({ start: filled.text.length, end: filled.text.length + whole.length });
    const value = name === undefined ? whole : slotValue(name, call, slots, functions);
    if (value === undefined || value === '') return undefined;
    filled.text += value;
  }
  filled.text += template.slice(at);
  return filled;
}

function slotValue(
  name: string,
  call: string | undefined,
  slots: Readonly<Record<string, string | undefined>>,
  functions: Readonly<Record<string, SlotFunction>>,
): string | undefined {
  const own = slots[name];
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  const value = own ?? (lower === name || slots[lower] === undefined ? undefined : capitalise(slots[lower]));
  if (value === undefined || call === undefined) return value;
  return (functions[call] ?? plainly[call])?.(value, slots.draft ?? '');
}

/** First letter in upper case, the rest as it was. */
export function capitalise(text: string): string {
  const first = text === '' ? '' : String.fromCodePoint(text.codePointAt(0)!);
  return first.toUpperCase() + text.slice(first.length);
}

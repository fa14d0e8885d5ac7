import type { Coached } from '../../tests/browser/harness/coached';
import type { Place } from './places';

/** A text that is longer, in UTF-16 units, is only changed and published. */
export const longestText = 500;

/** Offsets into a text in UTF-16 units. */
export type Span = { start: number; end: number };

/** One open page, and what it is expected to show. */
export type Tab = {
  place: Place;
  coached: Coached;
  /** What a fresh composer holds here. */
  initial: string;
  /** The text that must stand in the composer; nothing while it is closed. */
  text: string;
  caret: Span;
  /** The texts before each suggestion that was taken since the last key, oldest first. */
  before: string[];
  isOpen: boolean;
  /** An extension runs in the page: not after a reload under it, where the browser does not start it anew. */
  isCoached: boolean;
  /** Something was written since the session began: what ends now is an entry. */
  hasWritten: boolean;
  /** What the log calls it, where that is not what the place says. */
  kind?: Place['kind'] | undefined;
  /** The text for which the coach had nothing to offer. */
  dry?: string;
  /** The texts that the site must have been asked to publish since the page was loaded. */
  sent: string[];
};

const atEnd = (text: string): Span => ({ start: text.length, end: text.length });

/** Whether there is something in the open composer to publish, coach and tell of, and the person wrote in it. */
export function isDraft({ isOpen, hasWritten, text, initial, place }: Tab): boolean {
  const own = place.named && text.startsWith(initial) ? text.slice(initial.length) : text;
  return isOpen && hasWritten && own.trim() !== '';
}

/** The text was exchanged as a whole, and the caret goes to its end. */
export const setText = (tab: Tab, text: string): void => {
  Object.assign(tab, { text, caret: atEnd(text) });
};

/** What was typed or deleted stands where the selection was, and no suggestion can be taken back any more. */
export function replaceSelection(tab: Tab, words: string, { start, end }: Span = tab.caret): void {
  tab.text = tab.text.slice(0, start) + words + tab.text.slice(end);
  tab.caret = { start: start + words.length, end: start + words.length };
  tab.before = [];
  tab.hasWritten = true;
}

/** Another session begins, in a composer that holds this; `undefined`: there is none. */
export function beginSession(tab: Tab, text: string | undefined): void {
  setText(tab, text ?? '');
  Object.assign(tab, { before: [], hasWritten: false, kind: undefined, isOpen: text !== undefined });
}

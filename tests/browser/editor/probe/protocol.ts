import type { Applied } from '@/lib/editor/application';
import type { Context } from '@/lib/editor/context';
import type { Line, Theme } from '@/lib/editor/palette';
import type { Span } from '@/lib/engine/draft';

/** What a test asks of the probe; the composer meant is the one attached last. */
export interface Asked {
  attached: undefined;
  read: undefined;
  map: undefined;
  selection: undefined;
  paint: { marks: { word: string; line: Line; active: boolean }[] };
  hit: { x: number; y: number };
  /** `words` empty: an absence. `at`: where they stand, when not at their first place. */
  apply: { words: string; replacement: string; at?: number; select?: Span };
  time: undefined;
  log: undefined;
  rest: { frames: number };
  /** As when the extension is reloaded under an open page. */
  quiet: undefined;
}

export interface Answers {
  attached: ({ variant: string } & Context)[];
  read: string;
  map: string[];
  selection: Span | null;
  paint: { theme: Theme; boxes: number[][][] };
  hit: number | null;
  apply: Applied;
  time: number;
  log: string[];
  /** How often lines over a textarea were touched meanwhile. */
  rest: number;
  quiet: null;
}

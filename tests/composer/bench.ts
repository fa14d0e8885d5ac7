import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { type Desk, openDesk } from '@/entrypoints/composer.content/desk';
import type { World } from '@/entrypoints/composer.content/world';
import type { Review } from '@/lib/engine/finding';
import type { Entry, SentEntry } from '@/lib/habits/entry';
import { supersedes } from '@/lib/habits/record';
import { x } from '@/lib/sites/x';
import { findOn, pretendLayout, stand } from '../editor/page';
import { standInForRequests } from '../editor/requests';

/** What is written in the composer. */
export const text = 'We open an office in Leeds.';
export const review: Review = {
  findings: [],
  marks: [],
  balance: 'opens',
  reasons: [],
  verdict: { broadcastOnly: false, buzzBait: false, conversational: true },
  weights: { broadcast: 0, bait: 0, conversation: 1 },
  language: 'en',
  counts: {
    words: 6,
    sentences: 1,
    questions: 0,
    openQuestions: 0,
    links: 0,
    mentions: 0,
    names: 0,
    hashtags: 0,
    emoji: 0,
  },
};

const page = `<div role="dialog"><div data-testid="tweetTextarea_0" id="here" role="textbox" contenteditable="true">
  </div><button data-testid="tweetButton">Post</button></div>`;

/** The log, as the background keeps it, and a desk over a composer of X whose page answers nothing by itself. */
export interface Bench {
  desk: Desk;
  log: Map<string, Entry>;
  /** All that the page sent, in its order. */
  told: SentEntry[];
}

type Counting = { recording?: boolean; forOther?: boolean };

function openWorld({ log, told }: Pick<Bench, 'log' | 'told'>, more: Counting): World {
  const { recording = true, forOther = false } = more;
  let made = 0;
  const world: Partial<World> = {
    frame: signal({
      coaching: { value: true },
      recording: { value: recording },
      quietPeriods: { value: [] },
      forOther,
    }) as never,
    locale: signal('en'),
    inPage: signal(false),
    panels: signal(0),
    notice: signal(false),
    ready: async () => undefined,
    makeReviewer: () => ({ review: () => review }) as never,
    save: async (entry) => {
      told.push(entry);
      const known = log.get(entry.id);
      if (!known || supersedes(entry, known)) log.set(entry.id, entry);
      return true;
    },
    note: () => undefined,
    path: () => '/compose/post',
    now: Date.now,
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    makeId: () => `entry ${++made}`,
    signal: new AbortController().signal,
    practice: false,
    siteOf: () => 'x',
  };
  return world as World;
}

/** Lays the bench; the clock is a false one. Nothing is counted where `more` says so. */
export function layBench(more: Counting = {}): Bench {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 16, 9) });
  pretendLayout();
  standInForRequests();
  const told: Pick<Bench, 'log' | 'told'> = { log: new Map(), told: [] };
  const editor = stand(page);
  editor.textContent = text;
  return { ...told, desk: openDesk(findOn(x, editor, '/compose/post')!, openWorld(told, more), () => undefined) };
}

import { contextOf } from '@/lib/editor/context';
import type { Composer } from '@/lib/editor/find';
import { createMarker } from '@/lib/editor/mark';
import { collectOutcome } from '@/lib/editor/outcome';
import { toOffset, toPoint, toRange } from '@/lib/editor/points';
import { read } from '@/lib/editor/read';
import { selectionIn } from '@/lib/editor/selection';
import { themeOf } from '@/lib/editor/theme';
import { watchComposers } from '@/lib/editor/watch';
import { apply } from '@/lib/editor/write';
import { verdict } from '@/lib/habits/outcome';
import { adapterFor } from '@/lib/policy/adapters';
import { anywhere } from '@/lib/sites/anywhere';
import { practice } from '@/lib/sites/practice';
import { allSites } from '@/lib/sites/sites';
import type { Answers, Asked } from './protocol';

// The content script of a throw-away extension: wires lib/editor and answers the tests, in the world that counts.

const controller = new AbortController();
const { signal } = controller;
const now = (): number => performance.now();
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const log: string[] = [];
const marker = createMarker();
/** As a person has pointed at them. */
const places = { 'social.example': 'mastodon', 'intranet.example': 'anywhere' };
const site =
  location.pathname === '/lab/bare' ? practice : adapterFor(location.hostname, { builtIn: allSites, anywhere, places });

const watcher = watchComposers({
  window,
  site: () => site,
  place: () => location,
  now,
  later: (ms, then) => void setTimeout(then, ms),
  signal,
  attached: ({ variant }, swapped) => log.push(`attached ${variant.id}${swapped ? ' in place of another' : ''}`),
  touched: () => undefined,
  used: () => undefined,
  changed: () => undefined,
  sent: (composer, { how, sure }) => {
    log.push(`sent by ${how}`);
    const tell = (outcome: unknown) => log.push(`outcome ${outcome}`);
    const since = performance.now();
    collectOutcome({ composer, sure, judge: verdict, provisionally: tell, since, now, wait, signal }).then(tell);
  },
  away: ({ variant }) => log.push(`away ${variant.id}`),
  detached: (_, ending) => log.push(`detached ${ending}`),
});

const current = (): Composer => {
  const composer = watcher.attached().at(-1);
  if (!composer) throw new Error('No composer is attached.');
  return composer;
};

let layer: HTMLElement | undefined;

/** A box over the page in a closed root, as the product has one. */
function layerOver(editor: HTMLElement): HTMLElement {
  if (layer?.isConnected) return layer;
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; overflow: visible';
  layer = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(layer);
  (editor.closest('dialog') ?? document.body).append(host);
  host.showPopover();
  return layer;
}

/** Looks at what is drawn in the layer for some frames in which nothing happens. */
async function countTouches({ frames }: Asked['rest']): Promise<number> {
  let touches = 0;
  const observer = new MutationObserver((records) => {
    touches += records.length;
  });
  observer.observe(layer!, { attributes: true, childList: true, characterData: true, subtree: true });
  for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  observer.disconnect();
  return touches;
}

/** Every offset goes to a place and back; every range holds what the text holds. Answers what does not. */
function checkMap(): string[] {
  const reading = read(current().editor);
  const wrong: string[] = [];
  for (let offset = 0; offset <= reading.text.length; offset++) {
    for (const lean of ['left', 'right'] as const) {
      const point = toPoint(reading, offset, lean);
      const back = point && toOffset(reading, point);
      if (back !== offset) wrong.push(`${offset} ${lean} came back as ${back}`);
    }
    const end = reading.text.indexOf('\n', offset);
    const line = { start: offset, end: end < 0 ? reading.text.length : end };
    const held = toRange(reading, line)
      ?.toString()
      .replace(/[\u200B\uFEFF]/g, '');
    if (held !== reading.text.slice(line.start, line.end)) wrong.push(`${offset} holds ${held}`);
  }
  return wrong;
}

function paint({ marks }: Asked['paint']): Answers['paint'] {
  const { editor } = current();
  const reading = read(editor);
  const spans = marks.map(({ word, line, active }) => {
    const start = reading.text.indexOf(word);
    return { start, end: start + word.length, line, active };
  });
  marker.paint(reading, spans, themeOf(editor), layerOver(editor));
  return {
    theme: themeOf(editor),
    boxes: spans.map((_, index) =>
      marker.rectsOf(editor, index).map(({ x, y, width, height }) => [x, y, width, height]),
    ),
  };
}

async function applyTo({ words, replacement, at, select }: Asked['apply']): Promise<Answers['apply']> {
  const composer = current();
  const { text } = read(composer.editor);
  const start = words === '' ? text.length : (at ?? text.indexOf(words));
  const span = { start, end: start + words.length };
  const input = () => watcher.inputOf(composer);
  const added = words === '' ? ` ${replacement}` : replacement;
  const asked = { composer, span, expected: words, replacement: added, ...(select && { select }) };
  return apply({ ...asked, input, now, wait, signal });
}

function timeReads(): number {
  const { editor } = current();
  const start = now();
  for (let run = 0; run < 200; run++) read(editor);
  return (now() - start) / 200;
}

const answers: { [Name in keyof Asked]: (asked: Asked[Name]) => Answers[Name] | Promise<Answers[Name]> } = {
  attached: () =>
    watcher.attached().map((composer) => ({
      variant: composer.variant.id,
      ...contextOf(composer, location.pathname + location.search),
    })),
  read: () => read(current().editor).text,
  map: checkMap,
  selection: () => selectionIn(current().editor) ?? null,
  paint,
  hit: ({ x, y }) => marker.hitTest(current().editor, x, y) ?? null,
  apply: applyTo,
  time: timeReads,
  log: () => log,
  rest: countTouches,
  quiet: () => {
    controller.abort();
    marker.clearAll();
    return null;
  },
};

addEventListener('probe-ask', async (event) => {
  const { id, name, asked } = JSON.parse((event as CustomEvent<string>).detail);
  const answer = answers[name as keyof Asked] as (asked: unknown) => unknown;
  const detail = await Promise.resolve()
    .then(() => answer(asked))
    .then(
      (value) => JSON.stringify({ id, value }),
      (error) => JSON.stringify({ id, error: String(error?.stack ?? error) }),
    );
  dispatchEvent(new CustomEvent('probe-answer', { detail }));
});
document.documentElement.dataset.probe = 'ready';

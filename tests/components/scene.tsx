import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Coach } from '@/components/coach';
import type { ApplyState, CoachCallbacks, CoachModel } from '@/components/coach-model';
import type { Finding, Review } from '@/lib/engine/finding';
import type { Suggestion } from '@/lib/engine/rule';
import { en } from '@/lib/wording/pages/en';

const finding = (rule: string, start: number, over: Partial<Finding> = {}): Finding => ({
  rule,
  start,
  end: start + 5,
  family: 'broadcast',
  level: 'suggest',
  language: 'en',
  ...over,
});

export const findings = {
  opening: finding('announce', 0),
  ending: finding('mic-drop', 80, { family: 'bait' }),
  gap: finding('placeholder-left', 40, { family: 'risk', level: 'caution' }),
  praise: finding('named-credit', 60, { family: 'praise', level: 'praise' }),
};

export const suggestions: readonly Suggestion[] = [
  { size: 'trim', text: 'Our office is open.', fillIns: [] },
  {
    size: 'turn',
    text: 'It opened [when]. Hard: [one thing].',
    fillIns: [
      { start: 10, end: 16 },
      { start: 24, end: 35 },
    ],
  },
];

const review: Review = {
  findings: Object.values(findings),
  marks: [findings.opening, findings.gap, findings.ending],
  praise: findings.praise,
  verdict: { broadcastOnly: true, buzzBait: false, conversational: false },
  weights: { broadcast: 0.5, bait: 0.2, conversation: 0.1 },
  balance: 'sends',
  reasons: ['announce', 'we'],
  counts: {
    words: 1,
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

const known = ['announce', 'mic-drop', 'placeholder-left', 'named-credit'];

const explain: CoachCallbacks['explain'] = ({ rule }) =>
  known.includes(rule)
    ? {
        title: `${rule} title`,
        why: `${rule} why`,
        example: { bad: 'bad', good: 'good' },
        source: { title: 'paper', url: 'https://a.example/' },
      }
    : undefined;

const nameReason = (reason: string) => (reason === 'we' ? 'much “we”' : explain({ rule: reason })?.title);

interface Over {
  chosen?: Finding;
  apply?: ApplyState;
  keyboard?: boolean;
  notice?: boolean;
}

/** Spies for everything that the pieces ask for. */
export const callbacks = () =>
  ({
    explain,
    nameReason,
    onApply: vi.fn(),
    onCopy: vi.fn(),
    onDismiss: vi.fn(),
    onSwitchOff: vi.fn(),
    onLeave: vi.fn(),
    onOpen: vi.fn(),
    onChoose: vi.fn(),
    onClose: vi.fn(),
    onPause: vi.fn(),
    onSiteOff: vi.fn(),
    onFold: vi.fn(),
    onForOther: vi.fn(),
    onOpenSummary: vi.fn(),
    onOpenOptions: vi.fn(),
    onNoticeSeen: vi.fn(),
  }) satisfies CoachCallbacks;

/** The coach of a made-up draft, drawn into the document unless elsewhere; signals may be set, callbacks are spies. */
export function drawCoach(over: Over = {}, into?: preact.ContainerNode) {
  const model = {
    words: signal(en),
    theme: signal<'light' | 'dark'>('dark'),
    review: signal<Review | undefined>(review),
    chosen: signal<Finding | undefined>(over.chosen),
    suggestions: signal(suggestions),
    apply: signal<ApplyState>(over.apply ?? { step: 'idle' }),
    keyboard: signal(over.keyboard ?? false),
    notice: signal(over.notice ?? false),
    folded: signal(false),
    forOther: signal(false),
    modifier: 'Ctrl',
    place: signal({ chip: { left: 1, top: 400 }, card: { left: 3, top: 4, maxHeight: 500 } }),
  } satisfies CoachModel;
  const on = callbacks();
  draw(<Coach model={model} on={on} />, into);
  return { model, on };
}

/** Draws a piece alone into an empty document. */
export function draw(piece: preact.ComponentChild, into: preact.ContainerNode = document.body): void {
  act(() => render(null, into));
  act(() => render(piece, into));
}

/** The button that bears a name, by its label or its text. */
export function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`No button "${name}" among: ${all.map((one) => one.textContent).join(' | ')}`);
  return found;
}

/** Presses a button as the mouse (one press) or as a key (none) does. */
export function press(name: string, by: 'mouse' | 'key' = 'mouse'): void {
  const event = new MouseEvent('click', { bubbles: true, detail: by === 'mouse' ? 1 : 0 });
  act(() => void button(name).dispatchEvent(event));
}

/** Strikes a key where the focus is; `false` when it was taken. */
export function strike(key: string): boolean {
  let untouched = true;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  act(() => {
    untouched = document.activeElement?.dispatchEvent(event) ?? true;
  });
  return untouched;
}

// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ApplyState, PanelModel, Quoted, Shown } from '@/components/coach-model';
import { Panel } from '@/components/panel';
import { en } from '@/lib/wording/pages/en';
import { callbacks, draw, findings, press, strike, suggestions } from './scene';

const quoted = (finding: Quoted | (typeof findings)['gap'], quote: Quoted['quote']): Quoted => ({ ...finding, quote });

const opening = quoted(findings.opening, ['', 'Proud to open. ', 'Come and see! It is near.']);
const gap = quoted(findings.gap, ['First this. Then ', '[name]', ' came, and left. Later more.']);
const absence = quoted({ ...findings.ending, end: findings.ending.start }, ['All is said.', '', '']);
const praise = quoted(findings.praise, ['', 'Rosa did it', ', all summer.']);

const review: Shown<Quoted> = { marks: [absence, opening, gap], praise, balance: 'sends', reasons: ['announce', 'we'] };

interface Over {
  review?: Shown<Quoted> | undefined;
  chosen?: Quoted;
  apply?: ApplyState;
  notice?: boolean;
}

function drawPanel(over: Over = {}) {
  const model = {
    words: signal(en),
    review: signal('review' in over ? over.review : review),
    chosen: signal(over.chosen),
    suggestions: signal(suggestions),
    apply: signal<ApplyState>(over.apply ?? { step: 'idle' }),
    notice: signal(over.notice ?? false),
    forOther: signal(false),
    theme: signal('light' as const),
    keyboard: signal(false),
    folded: signal(false),
    place: signal(undefined),
    modifier: 'Ctrl',
  } satisfies PanelModel;
  const on = callbacks();
  const onAct = vi.fn();
  const calm = { title: 'Calm title', text: 'Calm text', act: { label: 'Do it', onAct } };
  draw(<Panel model={model} on={on} calm={calm} items={[['My week', on.onOpenSummary]]} />);
  return { model, on, onAct };
}

const cites = () => [...document.querySelectorAll('.cite')];
const quotes = () => cites().map((cite) => cite.querySelector('q, .at-end')?.textContent);

describe('the panel', () => {
  it('quotes sentence by sentence: what is good first, then in the order of the text', () => {
    drawPanel();
    expect(quotes()).toEqual([
      'Rosa did it, all summer.',
      'Proud to open. ',
      'Then [name] came, and left.',
      'At the end of the text',
    ]);
    expect([...document.querySelectorAll('.words')].map((words) => words.textContent)).toEqual([
      'Rosa did it',
      'Proud to open. ',
      '[name]',
    ]);
  });

  it('names family and rule of each, and the state of the whole', () => {
    drawPanel();
    expect(cites()[1]?.querySelector('.label')?.textContent?.trim()).toBe('Broadcast · announce title');
    expect(document.querySelector('h1')?.textContent).toBe('Mostly sends · 3 ideas');
    expect(document.querySelector('.balance p')?.textContent).toContain('What shows it: announce title and much “we”.');
  });

  it('opens what is pressed and closes it again', () => {
    const { model, on } = drawPanel();
    const cite = cites()[2] as HTMLElement;
    act(() => cite.click());
    expect(on.onChoose).toHaveBeenCalledExactlyOnceWith(gap);
    act(() => {
      model.chosen.value = gap;
    });
    expect(cites().map((one) => one.getAttribute('aria-expanded'))).toEqual(['false', 'false', 'true', 'false']);
    expect(document.querySelectorAll('[data-suggestion]')).toHaveLength(2);
    act(() => cite.click());
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('has all of the card: suggestions, leave, not useful, examples, keys', () => {
    const { on } = drawPanel({ chosen: gap });
    act(() => document.querySelector<HTMLElement>('[data-suggestion="turn"]')?.click());
    expect(on.onApply).toHaveBeenCalledExactlyOnceWith(gap, suggestions[1]);
    press('Leave as it is');
    expect(on.onLeave).toHaveBeenCalledExactlyOnceWith(gap);
    press('Not useful');
    expect(on.onDismiss).toHaveBeenCalledExactlyOnceWith('placeholder-left');
    press('Why? Examples');
    press('Switch this rule off');
    expect(on.onSwitchOff).toHaveBeenCalledExactlyOnceWith('placeholder-left');
    document.querySelector<HTMLElement>('[data-suggestion="trim"]')?.focus();
    strike('ArrowDown');
    expect(document.activeElement?.getAttribute('data-suggestion')).toBe('turn');
    strike('Escape');
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('asks for a click in the text, and goes on offering the suggestions', () => {
    drawPanel({ chosen: gap, apply: { step: 'away', suggestion: suggestions[0]! } });
    expect(document.querySelector('[role="status"]')?.textContent).toBe(
      'Click in your text: the suggestion is written there.',
    );
    expect(document.querySelectorAll('[data-suggestion][aria-disabled="false"]')).toHaveLength(2);
  });

  it('keeps what was applied in its place until it was read', () => {
    const apply: ApplyState = { step: 'applied', suggestion: suggestions[0]! };
    drawPanel({ review: { ...review, marks: [absence, gap] }, chosen: opening, apply });
    expect(quotes()).toHaveLength(4);
    expect(cites()[1]?.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('[role="status"]')?.textContent).toContain('Undo with Ctrl+Z');
  });

  it('cuts what is too long to be a quotation', () => {
    const long = quoted(findings.opening, ['a'.repeat(300), 'b'.repeat(600), 'c'.repeat(300)]);
    drawPanel({ review: { ...review, marks: [long] } });
    expect(quotes()[1]?.length).toBeLessThan(540);
    expect(quotes()[1]).toMatch(/^…a+b+…c+…$/);
  });

  it('says so when there is nothing to rework', () => {
    const { praise: _, ...plain } = review;
    drawPanel({ review: { ...plain, marks: [] } });
    expect(document.querySelector('main')?.textContent).toContain(en.panel.nothing);
  });

  it('without a draft says one calm sentence and one thing to do', () => {
    const { on, onAct } = drawPanel({ review: undefined });
    expect(document.querySelector('main')?.textContent).toBe('Calm titleCalm textDo it');
    press('Do it');
    press('My week');
    expect([onAct.mock.calls.length, on.onOpenSummary.mock.calls.length]).toEqual([1, 1]);
  });

  it('tells once what is counted', () => {
    drawPanel({ notice: true, chosen: gap });
    expect(document.querySelectorAll('.notice')).toHaveLength(1);
    const { on } = drawPanel({ notice: true });
    press('Understood');
    expect(on.onNoticeSeen).toHaveBeenCalledOnce();
  });
});

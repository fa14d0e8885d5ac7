// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { button, drawCoach, findings, press, strike } from './scene';

const name = 'Parley. Mostly sends · 3 ideas. Open the card';
const chip = () => document.querySelector('[data-piece="chip"]');

describe('the chip', () => {
  it('says the state in words and the number of ideas', () => {
    drawCoach();
    expect(button(name).textContent).toBe('Mostly sends · 3 ideas');
    expect(document.querySelectorAll('.segments .lit')).toHaveLength(1);
  });

  it('keeps its name when folded to its segments', () => {
    const { model } = drawCoach();
    act(() => {
      model.folded.value = true;
    });
    expect(button(name).textContent).toBe('');
    expect(button(name).title).toBe('Mostly sends · 3 ideas');
  });

  it('opens by mouse and by key, and says which', () => {
    const { on } = drawCoach();
    press(name, 'mouse');
    press(name, 'key');
    expect(on.onOpen.mock.calls).toEqual([[false], [true]]);
  });

  it('is not there without a review', () => {
    const { model } = drawCoach();
    act(() => {
      model.review.value = undefined;
    });
    expect(chip()).toBeNull();
  });

  it('explains the balance by what it rests on: rules, and other signs', () => {
    drawCoach();
    press('Parley: more');
    expect(document.querySelector('.menu p')?.textContent).toBe(
      'The text informs; it leaves little to answer. What shows it: announce title and much “we”.',
    );
  });

  it.each([
    ['My week', 'onOpenSummary', []],
    ['Pause for an hour', 'onPause', []],
    ['Off on this site', 'onSiteOff', []],
    ['Make smaller', 'onFold', [true]],
  ] as const)('menu: %s', (label, callback, slots) => {
    const { on } = drawCoach();
    press('Parley: more');
    press(label);
    expect(on[callback].mock.calls).toEqual([slots]);
    expect(document.querySelector('[role="menu"]')).toBeNull();
  });

  it('walks its menu by key and gives the focus back', () => {
    drawCoach();
    press('Parley: more', 'key');
    expect(document.activeElement?.textContent).toBe('My week');
    strike('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Make smaller');
    strike('Escape');
    expect(document.activeElement).toBe(button('Parley: more'));
    expect(document.querySelector('[role="menu"]')).toBeNull();
  });
});

describe('writing for someone else', () => {
  it('is chosen in the menu, said beside the state, and taken back in the menu', () => {
    const { model, on } = drawCoach();
    press('Parley: more');
    press('I write for someone else');
    expect(on.onForOther).toHaveBeenCalledWith(true);
    act(() => {
      model.forOther.value = true;
    });
    expect(document.querySelector('.state')?.textContent).toContain('not counted');
    press('Parley: more');
    press('I write for myself again');
    expect(on.onForOther).toHaveBeenLastCalledWith(false);
  });
});

describe('an open menu', () => {
  const menu = () => document.querySelector('[role="menu"]');
  const pressDown = (on: Element | null) =>
    act(() => void on?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })));

  it('closes at a press on the page or on another piece of ours, not at one on itself or its button', () => {
    drawCoach();
    press('Parley: more');
    pressDown(menu());
    pressDown(button('Parley: more'));
    expect(menu()).not.toBeNull();
    pressDown(button(name));
    expect(menu()).toBeNull();
    press('Parley: more');
    pressDown(document.body);
    expect(menu()).toBeNull();
  });

  it('closes when Tab leads out of it, and leaves the focus where that led', () => {
    drawCoach();
    press('Parley: more', 'key');
    const [first, last] = [button('My week'), button('Make smaller')];
    act(() => last.focus());
    expect([menu() === null, document.activeElement === first]).toEqual([false, false]);
    act(() => button(name).focus());
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(button(name));
  });

  it('closes in a closed root, from where a page sees no more than that something was pressed', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    drawCoach({}, root);
    const inside = (css: string) => root.querySelector<HTMLElement>(css);
    act(() => inside('.more')?.click());
    pressDown(inside('[role="menu"] button'));
    expect(inside('[role="menu"]')).not.toBeNull();
    pressDown(inside('.state'));
    expect(inside('[role="menu"]')).toBeNull();
    act(() => inside('.more')?.click());
    pressDown(document.body);
    expect(inside('[role="menu"]')).toBeNull();
    host.remove();
  });
});

describe('the notice of the first count', () => {
  it('stands in the card when one is open, alone otherwise', () => {
    const { model, on } = drawCoach({ notice: true });
    expect(document.querySelector('.alone .notice')).not.toBeNull();
    act(() => {
      model.chosen.value = findings.opening;
    });
    expect(document.querySelector('.alone')).toBeNull();
    press('Understood');
    press('Options');
    expect([on.onNoticeSeen.mock.calls.length, on.onOpenOptions.mock.calls.length]).toEqual([1, 1]);
  });
});

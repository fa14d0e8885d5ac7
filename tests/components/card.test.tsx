// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { button, drawCoach, findings, press, strike, suggestions } from './scene';

const card = () => document.querySelector<HTMLElement>('[role="dialog"]');
const inside = (css: string) => card()?.querySelector(css)?.textContent ?? undefined;
const focused = () => document.activeElement?.getAttribute('data-suggestion');

describe('the card', () => {
  it('starts with what is good, then names family and rule, then says why', () => {
    drawCoach({ chosen: findings.opening });
    expect([...(card()?.children ?? [])].slice(0, 2).map((piece) => piece.className)).toEqual(['praise', 'head']);
    expect(inside('.praise')).toContain('named-credit why');
    expect(document.getElementById(card()?.getAttribute('aria-labelledby') ?? '')?.textContent?.trim()).toBe(
      'Broadcast · announce title',
    );
    expect(inside('.head p')).toBe('announce why');
  });

  it('does not praise twice when praise is its subject', () => {
    drawCoach({ chosen: findings.praise });
    expect(inside('.praise')).toBeUndefined();
    expect(() => button('Not useful')).toThrow();
  });

  it('underlines each fill-in and keeps the text whole', () => {
    drawCoach({ chosen: findings.opening });
    const texts = [...document.querySelectorAll('[data-suggestion] [lang]')].map((piece) => piece.textContent);
    expect(texts).toEqual(suggestions.map(({ text }) => text));
    expect([...document.querySelectorAll('.fill-in')].map((gap) => gap.textContent)).toEqual(['[when]', '[one thing]']);
  });

  it('hands over the suggestion that was pressed, and nothing while one is under way', () => {
    const { model, on } = drawCoach({ chosen: findings.opening });
    const second = document.querySelectorAll<HTMLButtonElement>('[data-suggestion]')[1];
    act(() => second?.click());
    expect(on.onApply).toHaveBeenCalledExactlyOnceWith(findings.opening, suggestions[1]);
    act(() => {
      model.apply.value = { step: 'waiting', suggestion: suggestions[1]! };
    });
    act(() => second?.click());
    expect(on.onApply).toHaveBeenCalledOnce();
  });

  it('says in a live region that it was applied, how to undo, and what is left to fill in', () => {
    const { model } = drawCoach({ chosen: findings.opening });
    const live = card()?.querySelector('[role="status"]');
    act(() => {
      model.apply.value = { step: 'applied', suggestion: suggestions[1]! };
    });
    expect(live?.textContent).toContain('Undo with Ctrl+Z · 2 places to fill in');
    expect(document.querySelector('[data-suggestion]')).toBeNull();
  });

  it('offers to copy what could not be applied, and says what became of it', () => {
    const { on, model } = drawCoach({
      chosen: findings.opening,
      apply: { step: 'failed', suggestion: suggestions[0]!, copy: 'offered', why: 'refused' },
    });
    press('Copy');
    expect(on.onCopy).toHaveBeenCalledExactlyOnceWith(suggestions[0]);
    const live = card()?.querySelector('[role="status"]');
    act(() => {
      model.apply.value = { step: 'failed', suggestion: suggestions[0]!, copy: 'refused', why: 'refused' };
    });
    expect(live?.textContent).toContain('Copying is not possible here');
    act(() => {
      model.apply.value = { step: 'failed', suggestion: suggestions[0]!, copy: 'done', why: 'refused' };
    });
    expect(live?.textContent).not.toContain('not possible');
    expect(button('Copied')).toBeDefined();
  });

  it('shows examples, source and the way out of the rule on demand', () => {
    const { on } = drawCoach({ chosen: findings.opening });
    expect(() => button('Switch this rule off')).toThrow();
    press('Why? Examples');
    expect(inside('.details dl')).toContain('good');
    expect(card()?.querySelector('a')?.href).toBe('https://a.example/');
    press('Switch this rule off');
    expect(on.onSwitchOff).toHaveBeenCalledExactlyOnceWith('announce');
  });

  it('lets a caution be left as it is, and only a caution', () => {
    const { on } = drawCoach({ chosen: findings.gap });
    press('Leave as it is');
    expect(on.onLeave).toHaveBeenCalledExactlyOnceWith(findings.gap);
    drawCoach({ chosen: findings.opening });
    expect(() => button('Leave as it is')).toThrow();
  });

  it('takes "not useful" for the rule', () => {
    const { on } = drawCoach({ chosen: findings.ending });
    press('Not useful');
    expect(on.onDismiss).toHaveBeenCalledExactlyOnceWith('mic-drop');
  });

  it('stays usable when the interface does not know the rule', () => {
    drawCoach({ chosen: { ...findings.opening, rule: 'house-word' } });
    expect(inside('h2')?.trim()).toBe('Broadcast');
    expect(document.querySelectorAll('[data-suggestion]')).toHaveLength(2);
  });
});

describe('the card by keyboard', () => {
  it('takes no focus unless asked', () => {
    drawCoach({ chosen: findings.opening });
    expect(document.activeElement).toBe(document.body);
  });

  it('walks the suggestions round with the arrows', () => {
    drawCoach({ chosen: findings.opening, keyboard: true });
    expect(focused()).toBe('trim');
    const seen = ['ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => [strike(key), focused()]);
    expect(seen).toEqual([
      [false, 'turn'],
      [false, 'trim'],
      [false, 'turn'],
    ]);
  });

  it('turns to the other findings and stops at the ends', () => {
    const { model, on } = drawCoach({ chosen: findings.opening, keyboard: true });
    strike('ArrowLeft');
    expect(on.onChoose).not.toHaveBeenCalled();
    strike('ArrowRight');
    expect(on.onChoose).toHaveBeenCalledExactlyOnceWith(findings.gap);
    act(() => {
      model.chosen.value = findings.gap;
    });
    expect(inside('.turn')).toContain('2 of 3');
    expect(focused()).toBe('trim');
  });

  it('closes by Escape and leaves Enter and Tab to the browser', () => {
    const { on } = drawCoach({ chosen: findings.opening, keyboard: true });
    expect([strike('Enter'), strike('Tab')]).toEqual([true, true]);
    expect(strike('Escape')).toBe(false);
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('keeps its keys and presses from the site', () => {
    drawCoach({ chosen: findings.opening, keyboard: true });
    const site = vi.fn();
    for (const name of ['keydown', 'click', 'mousedown']) document.addEventListener(name, site);
    strike('n');
    press('Not useful');
    const press2 = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    button('Not useful').dispatchEvent(press2);
    expect(site).not.toHaveBeenCalled();
    expect(press2.defaultPrevented).toBe(true);
  });
});

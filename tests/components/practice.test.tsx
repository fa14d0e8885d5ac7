// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { stateOf } from '@/entrypoints/popup/state';
import { Practice } from '@/entrypoints/practice/practice';
import type { Effective } from '@/lib/policy/effective';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import type { PageWords } from '@/lib/wording/pages/words';
import { draw, press } from './scene';

const on: Effective['coaching'] = { value: true, by: 'default' };
const off: Effective['coaching'] = { value: false, by: 'you', why: 'everywhere' };
const paused: Effective['coaching'] = { value: false, by: 'you', why: 'paused', until: Date.UTC(2026, 10, 21, 12, 5) };

const practice = (words: PageWords, coaching: Effective['coaching'], onResume = () => {}, modifier = 'Ctrl') => (
  <Practice view={{ words, modifier, state: stateOf(words, { coaching }) }} onResume={onResume} />
);
const said = () => document.querySelector('main > [role="status"]')?.textContent;
const steps = () => [...document.querySelectorAll('.steps li')].map(({ textContent }) => textContent ?? '');

it.each([
  [en, /^Parley is off everywhere\. Options$/, /^Paused until \d\d:05\. Resume$/],
  [fr, /^Parley est désactivé partout\. Options$/, /^Silence jusqu’à \d\d:05\. Reprendre$/],
] as const)('says why it is silent, and only then', (words, whenOff, whenPaused) => {
  draw(practice(words, on));
  expect(said()).toBe('');
  draw(practice(words, off));
  expect(said()).toMatch(whenOff);
  expect(document.querySelector('main a')?.getAttribute('href')).toBe('/options.html');
  draw(practice(words, paused));
  expect(said()).toMatch(whenPaused);
});

it('resumes by one press', () => {
  const onResume = vi.fn();
  draw(practice(en, paused, onResume));
  press('Resume');
  expect(onResume).toHaveBeenCalledOnce();
});

it('follows what changes without touching what is written', () => {
  draw(practice(en, on));
  const editor = document.querySelector('[data-parley-practice]');
  const text = document.createTextNode('A draft.');
  editor?.append(text);
  act(() => render(practice(fr, paused), document.body));
  expect(said()).toContain('Reprendre');
  expect([document.querySelector('[data-parley-practice]'), text.parentNode]).toEqual([editor, editor]);
});

it('tells how to reach the card by keyboard, with the key of the machine', () => {
  draw(practice(en, on));
  expect(steps().at(-1)).toMatch(/^By keyboard: Ctrl\+\. opens the card/);
  draw(practice(fr, on, undefined, '⌘'));
  expect(steps().join(' ')).not.toContain('Ctrl');
  expect(steps().at(-1)).toContain('⌘+.');
});

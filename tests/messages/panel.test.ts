import { describe, expect, it } from 'vitest';
import { PanelView } from '@/lib/messages/panel';
import { isPanel } from '@/lib/messages/panel-port';
import { en } from '@/lib/wording/en';

const own = { id: 'ours', pages: 'chrome-extension://ours/' };
const panel = { name: 'panel', sender: { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' } };

describe('the page opens itself to a panel', () => {
  it('of ours', () => {
    expect(isPanel(panel, own)).toBe(true);
  });

  it.each([
    ['of another extension', { ...panel, sender: { ...panel.sender, id: 'theirs' } }],
    ['in a page of a site', { ...panel, sender: { id: 'ours', url: 'https://x.com/home' } }],
    [
      'at an address that only begins alike',
      { ...panel, sender: { id: 'ours', url: 'chrome-extension://ours.example/' } },
    ],
    ['without an address', { ...panel, sender: { id: 'ours' } }],
    ['without a sender', { name: 'panel' }],
    ['under another name', { ...panel, name: 'other' }],
  ])('and to none %s', (_, port) => {
    expect(isPanel(port, own)).toBe(false);
  });
});

describe('the panel reads', () => {
  const mark = {
    rule: 'announce',
    family: 'broadcast',
    level: 'suggest',
    language: 'en',
    start: 3,
    end: 9,
    quote: ['On ', 'Monday', ' we open.'],
  };
  const suggestion = { size: 'trim', text: 'We open.', fillIns: [] };
  const draft = {
    marks: [mark],
    balance: 'sends',
    reasons: ['announce'],
    chosen: mark,
    suggestions: [suggestion],
    apply: { step: 'away', suggestion },
    notice: false,
  };

  it('a draft, and a page without one', () => {
    expect(PanelView.safeParse({ draft }).success).toBe(true);
    expect(PanelView.safeParse({}).success).toBe(true);
  });

  it.each(Object.keys(en.card.failures))('why nothing was written: %s', (why) => {
    const apply = { step: 'failed', suggestion, copy: 'refused', why };
    expect(PanelView.safeParse({ draft: { ...draft, apply } }).success).toBe(true);
  });

  it.each([
    ['a balance that does not exist', { ...draft, balance: 'shouts' }],
    ['a text beside the quotations', { ...draft, text: 'all of it' }],
    ['a family that would become a style', { ...draft, marks: [{ ...mark, family: '"] *' }] }],
    ['a rule that is no id', { ...draft, marks: [{ ...mark, rule: '<b>' }] }],
    ['an apply state without its suggestion', { ...draft, apply: { step: 'applied' } }],
  ])('nothing of %s', (_, wrong) => {
    expect(PanelView.safeParse({ draft: wrong }).success).toBe(false);
  });
});

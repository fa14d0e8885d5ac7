import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
import { until } from '@/tools/browser/launched';
import type { FixtureId } from '../../fixtures/types';
import { type Coached, type CoachedWorld, startCoached } from '../harness/coached';
import { countColour, takePixels } from '../harness/pixels';
import { strangers } from '../harness/requests';

type Case = {
  fixture: FixtureId;
  lang: 'en' | 'fr';
  text: string;
  /** What is underlined; the first is what the card opens on. */
  marks: [string, ...string[]];
  replacement: string;
  size: 'trim' | 'turn' | 'invite';
  rule: string;
  entry: Pick<Entry, 'site' | 'kind' | 'language'>;
};

/** Where the writer goes on after a click: over the first thing to fill in, or behind the new words. */
const goOn = (replacement: string, typed: string): string =>
  replacement.includes('[') ? replacement.replace(/\[[^\]]+\]/, typed) : replacement + typed;

const cases: Case[] = [
  {
    fixture: 'li-g2',
    lang: 'fr',
    text: 'Léa a fini hier. Ravi de vous annoncer l’ouverture de notre agence de Nantes !',
    marks: ['Ravi de vous annoncer l’ouverture de notre agence de Nantes !'],
    replacement: 'Notre agence de Nantes a ouvert.',
    size: 'trim',
    rule: 'announce',
    entry: { site: 'linkedin', kind: 'post', language: 'fr' },
  },
  {
    fixture: 'li-g3',
    lang: 'en',
    text: 'Two years of work. We are thrilled to announce the opening of our Leeds office.',
    marks: ['We are thrilled to announce the opening of our Leeds office.'],
    replacement: 'Our Leeds office is open.',
    size: 'trim',
    rule: 'announce',
    entry: { site: 'linkedin', kind: 'post', language: 'en' },
  },
  {
    fixture: 'li-comment',
    lang: 'fr',
    text: 'Merci pour ce partage !',
    marks: ['Merci pour ce partage !'],
    replacement: 'Merci pour ce partage. J’en retiens [une chose].',
    size: 'turn',
    rule: 'canned-reply',
    entry: { site: 'linkedin', kind: 'comment', language: 'fr' },
  },
  {
    fixture: 'x-home',
    lang: 'en',
    text: 'We leverage synergies across our ecosystem.',
    marks: ['leverage', 'synergies', 'our ecosystem'],
    replacement: 'use',
    size: 'trim',
    rule: 'jargon',
    entry: { site: 'x', kind: 'post', language: 'en' },
  },
  {
    fixture: 'x-inline',
    lang: 'fr',
    text: 'Bravo !',
    marks: ['Bravo !'],
    replacement: 'Bravo, surtout pour [une chose].',
    size: 'turn',
    rule: 'canned-reply',
    entry: { site: 'x', kind: 'reply', language: 'fr' },
  },
];

const amber = [0x8a, 0x4f, 0x06] as [number, number, number];

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

const both = async (coached: Coached, text: string): Promise<void> => {
  await coached.holds(text);
  await until('the DOM shows the text', async () => (await coached.dom()) === text);
};

describe.each(cases)('$fixture', ({ fixture, lang, text, marks, replacement, size, rule, entry }) => {
  const after = text.replace(marks[0], replacement);

  it('underlines, applies at a click, lets typing go on, and counts one post', async () => {
    const coached = await world.open(fixture, { lang });
    const bare = countColour(await takePixels(coached.page), amber, 40);
    await coached.type(text);
    await coached.underlines(...marks);
    expect(countColour(await takePixels(coached.page), amber, 40)).toBeGreaterThan(bare + 30);
    await coached.openCard();
    await coached.take(size);
    await both(coached, after);
    await coached.ours.find({ role: 'status', text: /Z/ });
    expect(await coached.submitted()).toEqual([]);
    expect(await world.records.entries()).toEqual([]);
    await coached.type(' 12');
    const typed = text.replace(marks[0], goOn(replacement, ' 12'));
    await both(coached, typed);
    await coached.publish();
    const [kept] = await world.records.settled(1);
    expect(kept).toMatchObject({ ...entry, outcome: 'posted', author: 'person' });
    expect(kept?.applied).toEqual([{ rule, size }]);
    expect((await coached.submitted()).map((sent) => sent.text)).toEqual([typed]);
    expect(await coached.errors()).toEqual([]);
    // LinkedIn's own editor breaks the policy of its page; nothing of ours may.
    expect((await coached.violations()).filter((line) => !line.includes('/__fixture/'))).toEqual([]);
    await coached.close();
  });

  it('takes back nothing but the suggestion, however soon after a key it was clicked', async () => {
    const coached = await world.open(fixture, { lang });
    await coached.type(text);
    await coached.underlines(...marks);
    await coached.openCard();
    await coached.type(' ');
    await coached.press('Backspace');
    await new Promise((done) => setTimeout(done, 50));
    await coached.take(size);
    await both(coached, after);
    await coached.undo();
    await both(coached, text);
    expect(await coached.submitted()).toEqual([]);
    await coached.close();
  });

  it('counts nothing that the site refused', async () => {
    const coached = await world.open(fixture, { lang, answer: '403' });
    await coached.type(text);
    await coached.publish();
    const [kept] = await world.records.settled(1);
    expect(kept).toMatchObject({ outcome: 'failed' });
    expect(kept).not.toHaveProperty('features');
    await coached.close();
  });
});

it.each([
  ['li-g2', 'cancelled', '[role=alertdialog] button:first-of-type'],
  ['li-g2', 'draft', '[role=alertdialog] button:last-of-type'],
  ['li-g3', 'cancelled', undefined],
] as const)('%s thrown away: %s, and nothing that counts', async (fixture, outcome, css) => {
  const coached = await world.open(fixture);
  await coached.type('We are thrilled to announce the opening of our Leeds office.');
  await coached.ours.find({ css: '[data-piece="chip"]' });
  await coached.press('Escape');
  // Without a question the dialog is gone at once.
  const press = (wanted: string): void => {
    const { shadowRoot } = document.querySelector('#interop-outlet')!;
    shadowRoot!.querySelector<HTMLElement>(wanted)!.focus();
  };
  if (css) {
    await coached.page.evaluate(press, css);
    await coached.press('Enter');
  }
  const [kept] = await world.records.settled(1);
  expect(kept).toMatchObject({ outcome, shown: ['announce'] });
  expect(kept).not.toHaveProperty('features');
  expect(await coached.submitted()).toEqual([]);
  await coached.close();
});

it('asks nothing of the network', () => {
  expect(strangers(world.server.recorded)).toEqual([]);
});

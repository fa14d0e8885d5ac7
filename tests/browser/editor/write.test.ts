import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, type Composing, openBench } from './bench';

const text =
  'Ravis d’annoncer 🎉 cela à tous.\n\nNous lançons #growth avec @anna demain.\nMerci à l’équipe #Leadership';

// Words that stand once in the text; none at all is an absence.
const changes: [where: string, words: string, replacement: string][] = [
  ['in the middle of a paragraph', 'd’annoncer 🎉 cela', 'de partager ceci'],
  ['at the start of the text', 'Ravis', 'Heureux'],
  ['at the start of a line', 'Nous lançons', 'Je lance'],
  ['across a hashtag and a mention', 'lançons #growth avec @anna', 'préparons #marge avec @bob'],
  ['inside a hashtag', 'growth', 'croissance'],
  ['at the end, over a hashtag', '#Leadership', 'entière'],
  ['as a deletion', ' à tous', ''],
  ['as an addition at the end', '', 'Et vous, qu’en dites-vous ?'],
];

const expectedAfter = (before: string, words: string, replacement: string): string =>
  words === '' ? `${before} ${replacement}` : before.replace(words, () => replacement);

async function expectText(composing: Composing, wanted: string): Promise<void> {
  await composing.holds(wanted);
  expect(await composing.ask('read')).toBe(wanted);
}

async function tryChange(composing: Composing, words: string, replacement: string): Promise<void> {
  const after = expectedAfter(text, words, replacement);
  expect(await composing.ask('apply', { words, replacement })).toEqual({ done: true, text: after });
  await expectText(composing, after);
  await composing.undo();
  await expectText(composing, text);
}

// A comment and a reply run the same editors in the same kind of root as these.
const fixtures = ['li-g2', 'li-g3', 'x-home'] as const;

describe('writing', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  describe.each(fixtures)('into %s', (fixture) => {
    let composing: Composing;
    beforeAll(async () => {
      composing = await bench.open(fixture);
      await composing.type(text);
      await expectText(composing, text);
    });
    afterAll(() => composing.close());

    it.each(changes)('%s: once, in DOM and model, and one undo takes it back', async (_, words, replacement) => {
      await tryChange(composing, words, replacement);
    });

    it('refuses what runs over two lines, and leaves the text alone', async () => {
      const asked = { words: 'tous.\n\nNous', replacement: 'tous. Nous' };
      expect(await composing.ask('apply', asked)).toEqual({ done: false, reason: 'blocks', restored: true });
      await expectText(composing, text);
    });

    it('refuses words that are no longer there', async () => {
      const asked = { words: 'Ravis', replacement: 'x', at: 3 };
      expect(await composing.ask('apply', asked)).toEqual({ done: false, reason: 'changed', restored: true });
      await expectText(composing, text);
    });

    it('lets typing go on after it, and submits nothing', async () => {
      expect(await composing.ask('apply', { words: 'demain', replacement: 'bientôt' })).toMatchObject({ done: true });
      await composing.type(' ou après');
      await expectText(composing, text.replace('demain', 'bientôt ou après'));
      expect(await composing.submitted()).toEqual([]);
      expect(await composing.errors()).toEqual([]);
    });
  });

  // A fresh page for each: emptied by hand, Quill 1 in Firefox puts every further key at the start by itself.
  const soon = fixtures.flatMap((fixture) =>
    [['Ravis', 'Heureux'] as const, ['tout', 'cela'] as const, ['', 'Et vous ?'] as const].map(
      ([words, replacement]) => [words || 'the end', fixture, words, replacement] as const,
    ),
  );
  it.each(soon)(
    'at %s 50 ms after the last key in %s, one undo takes no key back',
    async (_, fixture, words, replacement) => {
      const composing = await bench.open(fixture);
      await composing.type('Ravis de tout');
      await new Promise((done) => setTimeout(done, 50));
      const after = expectedAfter('Ravis de tout', words, replacement);
      expect(await composing.ask('apply', { words, replacement })).toEqual({ done: true, text: after });
      await expectText(composing, after);
      await composing.undo();
      await expectText(composing, 'Ravis de tout');
      await composing.close();
    },
  );

  it('into a textarea and a bare editable', async () => {
    for (const page of ['narrow', 'bare'] as const) {
      const composing = await bench.open(page);
      await composing.type('Ravis de tout.');
      for (const [words, replacement] of [
        ['Ravis', 'Heureux'],
        [' de tout', ''],
        ['', 'Et vous ?'],
      ] as const) {
        expect(await composing.ask('apply', { words, replacement })).toMatchObject({ done: true });
        await expectText(composing, expectedAfter('Ravis de tout.', words, replacement));
        await composing.undo();
        await expectText(composing, 'Ravis de tout.');
      }
      await composing.close();
    }
  });

  it('undoes what a site made of it, and does not try again', async () => {
    const composing = await bench.open('doubling');
    await composing.type('Ravis de tout.');
    const rolledBack = { done: false, reason: 'rolled-back', restored: true };
    expect(await composing.ask('apply', { words: 'Ravis', replacement: 'Heureux' })).toEqual(rolledBack);
    await expectText(composing, 'Ravis de tout.');
    await composing.close();
  });

  it('says so when an editor takes nothing, and undoes nothing', async () => {
    const composing = await bench.open('deaf');
    await composing.type('Ravis de tout.');
    const refused = { done: false, reason: 'refused', restored: true };
    expect(await composing.ask('apply', { words: 'Ravis', replacement: 'Heureux' })).toEqual(refused);
    expect(await composing.ask('read')).toBe('Ravis de tout.');
    await composing.close();
  });

  it('around a mention chip, never through it', async () => {
    const composing = await bench.open('reply');
    await composing.press('End', 'Control');
    await composing.type('merci pour tout');
    const before = await composing.model();
    const through = { words: 'Sample\u00A0merci', replacement: 'x' };
    expect(await composing.ask('apply', through)).toMatchObject({ done: false, reason: 'blocks' });
    for (const [words, replacement] of [
      ['merci pour', 'bravo pour'],
      ['', 'Et vous ?'],
    ] as const) {
      expect(await composing.ask('apply', { words, replacement })).toMatchObject({ done: true });
      await expectText(composing, expectedAfter(before, words, replacement));
      await composing.undo();
      await expectText(composing, before);
    }
    await composing.close();
  });
});

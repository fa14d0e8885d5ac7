import { describe, expect, it } from 'vitest';
import { theirWords } from '@/lib/engine/their';
import { makeBench, makePack, makeRule } from './workbench';

const parent = 'The northern pumps failed twice. Would you replace them, or repair the valves? Thanks for your answer!';

describe('what a text takes up of the one it answers', () => {
  const { review, marks } = makeBench(
    makePack([makeRule({ find: { mark: 'draft', draft: { echoes: [2] } }, scope: ['post', 'reply'] })]),
  );
  const echoes = (text: string, over: object = { parent }) => review(text, { kind: 'reply', ...over }).counts.echoes;

  it('is counted in words that say something, each once, over all its lines', () => {
    expect(echoes('The PUMPS and the valve.\n\nOur pumps, your valves, your answer.')).toBe(3);
    expect(echoes('Would they? Their failure, our 𝐩𝐮𝐦𝐩𝐬.')).toBe(1);
    expect(echoes('Nothing of this.')).toBe(0);
    expect(echoes('The pumps and the valves.', {})).toBe(0);
    expect(echoes('The pumps and the valves.', { parent: 'Other pumps.' })).toBe(1);
  });

  it('can be a condition', () => {
    expect(marks('Not the pumps, the valves.', { kind: 'reply', parent })).toHaveLength(1);
    expect(marks('Not the pumps.', { kind: 'reply', parent })).toEqual([]);
  });
});

describe('their words', () => {
  it.each([
    ['The northern pumps failed twice', parent],
    ['la pompe du nord a lâché', 'Chez nous, rien. la pompe du nord a lâché ! Et vous ?'],
    ['We replaced all of the pumps', 'We replaced all of the pumps, which took a year and all our money.'],
    [undefined, 'Too short. This one goes on and on without any joint to cut it at.'],
    [undefined, 'See https://a.example/x for all of it. Ask @ana_r what she did then. It is what 🎉 we did.'],
    [undefined, 'Why did the northern pumps fail?'],
    [undefined, ''],
    [undefined, undefined],
  ])('are “%s”', (words, text) => {
    expect(theirWords(text)).toBe(words);
  });

  it('can be quoted in an answer, and nowhere else', () => {
    const rule = makeRule({
      find: { phrases: ['^ thanks $'], mark: 'sentence' },
      scope: ['post', 'reply'],
      suggest: [{ size: 'turn', to: 'You say “{their}”: [one thing].' }],
    });
    const { fixes } = makeBench(makePack([rule]));
    expect(fixes('Thanks!', { kind: 'reply', parent })).toEqual([
      'You say “The northern pumps failed twice”: [one thing].',
    ]);
    expect(fixes('Thanks!', { kind: 'quote', parent })).toEqual([]);
    expect(fixes('Thanks!', { kind: 'reply' })).toEqual([]);
  });
});

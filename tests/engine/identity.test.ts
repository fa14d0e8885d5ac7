import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { type Identity, nobody } from '@/lib/engine/identity';
import { makeReviewer } from '@/lib/engine/reviewer';
import { detector } from '@/lib/languages/detect';
import { countNodes, draftOf, makeBench, makePack, makeRule } from './workbench';

const identity: Identity = {
  own: ['Claire Martin', 'Claire'],
  companies: ['Acme', 'Acme Robotics', 'Orange', 'eBay', 'l’Air Bleu', '3B'],
  interests: ['Lumio', 'Acme'],
  competitors: ['Kronos', 'R&D Partners'],
  sensitive: ['projet Lynx'],
};

const packOf = (phrases: readonly string[]) =>
  makePack([makeRule({ find: { phrases, mark: 'phrase', quoted: true }, anyLanguage: true })]);
const marksOf = (phrases: readonly string[], text: string, who = identity) =>
  makeBench(packOf(phrases), [], undefined, who)
    .marks(text)
    .map((mark) => mark.replace('tried: ', ''));

describe('the classes of the identity', () => {
  it('stand for whole names, of which a phrase goes on behind', () => {
    expect(marksOf(['<company> (is|opens)'], 'Acme is old. Acme Robotics opens. Acme Leeds opens.')).toEqual([
      'Acme is',
      'Acme Robotics opens',
    ]);
    expect(marksOf(['^ <own> said'], 'Claire Martin said so. Claire said so. Then Claire said so.')).toEqual([
      'Claire Martin said',
      'Claire said',
    ]);
    expect(
      marksOf(['unlike <competitor>', 'of ~2 <competitor> $'], 'Unlike Kronos, ours. Of the R&D Partners.'),
    ).toEqual(['Unlike Kronos', 'Of the R&D Partners']);
  });

  it('are told apart, and a name may be in two of them', () => {
    expect(marksOf(['<interest>'], 'Acme, Lumio, Kronos')).toEqual(['Acme', 'Lumio']);
    expect(marksOf(['<sensitive>'], 'Le Projet Lynx et le projet Orion')).toEqual(['Projet Lynx']);
  });

  it('keep to the capitals of a name, and to its letters else', () => {
    expect(marksOf(['<company>'], 'An orange for ACME, Orange and acme; Ebay, ebay')).toEqual([
      'ACME',
      'Orange',
      'Ebay',
      'ebay',
    ]);
    expect(marksOf(['<company>'], 'Chez 𝐀𝐜𝐦𝐞, d’Acme et de l’Air Bleu, pas de l’air bleu, de 3B')).toEqual([
      '𝐀𝐜𝐦𝐞',
      'Acme',
      'l’Air Bleu',
      '3B',
    ]);
  });

  it('know the genitive', () => {
    expect(marksOf(['<interest> demo', '<company> plan'], "Lumio’s demo, Acme Robotics's plan")).toEqual([
      'Lumio’s demo',
      "Acme Robotics's plan",
    ]);
  });

  it('meet nothing while their lists are empty, or hold no word', () => {
    const text = 'Acme, Claire, Kronos, x';
    expect(marksOf(['<company>', '<own>', 'x <competitor>'], text, nobody)).toEqual([]);
    expect(marksOf(['<company>'], text, { ...nobody, companies: ['', ' … ', 'x'] })).toEqual([]);
  });

  it('cost one step each, however many names there are', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `Wort${n} Teil${n % 100}`);
    const phrases = ['unlike <competitor>', '<competitor> (is|was|will)', 'better than <competitor>'];
    const identity = { ...nobody, competitors: many };
    const program = compile([packOf(phrases)], detector, [], undefined, identity);
    const { findings } = makeReviewer(program).review(draftOf('Unlike Wort77 Teil77, ours. Wort9999 Teil99 was it.'));
    expect(findings).toHaveLength(2);
    // Ten times as many phrases with the class are hardly more nodes: the names are walked apart from them.
    const more = [...phrases, ...Array.from({ length: 30 }, (_, n) => `than${n} <competitor>`)];
    expect(countNodes([packOf(more)], identity)).toBeLessThan(countNodes([packOf(phrases)], identity) + 250);
  });
});

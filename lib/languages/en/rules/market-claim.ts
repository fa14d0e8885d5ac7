import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const marketClaim: Rule = {
  id: 'market-claim',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'rank without a source',
  why: 'A rank that one gives oneself sounds like any other firm’s. The fact behind it, a figure or a customer’s story, is what convinces.',
  example: {
    bad: 'We are at the forefront of clean steel.',
    good: 'One pump in three sold in Norway last year was ours (NPA survey, p. 4).',
  },
  source: {
    title:
      'Scopelliti, Loewenstein and Vosgerau, “You Call It ‘Self-Exuberance’; I Call It ‘Bragging’”, Psychological Science, 2015',
  },
  find: {
    phrases: [
      '(we are|we are proud to be|as) (a|an|the|one of the) ~2 <lead> ~2 <firm> (of|in|for|to)',
      "(we are|we're|we remain|we've become|we have become) (a|the|one of the|recognised as a|recognized as a) ~2 (leader|leaders|pioneer|pioneers) (in|of)",
      '<company> ~1 (a|an|the|one of the) ~2 (leader|leaders|pioneer|pioneers) (in|of)',
      '<company> ~1 (a|an|the|one of the) ~1 <lead> ~2 <firm>',
      '^ (a|the|your) ~1 <lead> ~1 <firm> (of|in|for|to)',
      '^ as (a|the) ~2 (leader|pioneer) in ~6 (we|our)',
      'your (trusted|preferred) partner (for|in|of|on)',
      "(we are|we're|we remain|we stay|keeps us|puts us) ~1 at the (very)? (forefront|cutting edge) of",
      'our ~1 (market|industry|world|globally) leading',
      'our ~1 (unrivalled|unrivaled|unparalleled|unmatched|best in class|world class) <asset>',
    ],
    words: {
      lead: ['leading', 'premier', 'foremost', 'top', 'number one', 'most trusted'],
      firm: list(
        'provider supplier manufacturer company firm platform producer developer maker consultancy agency player partner brand bank distributor operator',
      ),
      asset: list(
        'service services product products platform technology range expertise team teams network portfolio solution solutions experience track',
      ),
    },
    mark: 'sentence',
    once: true,
    sentence: { numbers: [0, 0], questions: [0, 0] },
    unless: ['(source|survey|study|according to|congratulations|congrats|not|never|want to|aim to|hope to|why)'],
  },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?<a>.*\bour) (?:\w+ )?(?:(?:market|industry|world|globally)[- ]leading|unrivall?ed|unparalleled|unmatched|best-in-class|world[- ]class) (?<b>.*)$/,
      to: '{a} {b}.',
    },
    { size: 'trim', whole: true, from: /^(?<a>.*\byour) (?:trusted|preferred) (?<b>partner.*)$/, to: '{a} {b}.' },
    {
      size: 'trim',
      whole: true,
      from: /^(?<a>a|the|your) (?:\w+ )?(?:leading|premier|foremost|top) (?<b>(?![aeiou])[^,;:]*)$/,
      to: '{a} {b}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bat the (?:very )?(?:forefront|cutting edge) of (?<x>[^,;:]{3,80})$/,
      to: 'What we do: {x}. What it changes: [what it changes, for whom].',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:leaders?|pioneers?) (?:in|of) (?<x>[^,;:]{3,80})$/,
      to: 'What we do: {x}. What it changes: [what it changes, for whom].',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?<f>provider|supplier|manufacturer|producer|developer|maker|distributor) (?:of|for) (?<x>[^,;:]{3,80})$/,
      to: 'We are a {f} of {x}. What it changes: [what it changes, for whom].',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Your trusted partner for energy.⟧', after: 'Your partner for energy.' },
    {
      text: '⟦We are at the forefront of clean steel.⟧',
      after: 'What we do: clean steel. What it changes: [what it changes, for whom].',
    },
    { text: '⟦A leading provider of HR software.⟧', after: 'A provider of HR software.' },
    { text: '⟦Our market-leading range grows.⟧', after: 'Our range grows.' },
    { text: 'Oslo, here we come. ⟦We are a global leader in pumps.⟧' },
    { text: '⟦As a leader in hydrogen, we open two sites in Norway.⟧' },
    { text: '⟦Acme, a global leader in pumps, opens in Oslo.⟧' },
  ],
  quiet: [
    { text: 'One pump in three sold in Norway last year was ours (source: NPA survey, p. 4).' },
    { text: 'I asked the leader of the night team.', near: true },
    { text: 'Vexa, a global leader in pumps, opens in Oslo. What would they do better than we do?', near: true },
    { text: 'We are leading a review of the night shift with Rosa.', near: true },
    { text: 'She heads a leading provider of pumps, and she still answers the phone herself.', near: true },
    { text: 'We want to be a leader in safety, and we are not one.', near: true },
  ],
};

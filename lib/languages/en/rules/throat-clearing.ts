import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

/** A frame of place or time up to its comma, then what it frames. */
const framed =
  /^(?:\w+,? )?(?:in|at) (?!.*[;:])[^,]{4,90}, (?<said>(?!and\b|or\b|but\b|where\b|when\b|which\b)[^,]{2,}(?:,.*)?)$/;

/** A frame of few words, then what it frames. */
const said =
  /^(?:\w+,? )?(?:(?:now|today) more than ever|as (?:we|you) all know|needless to say|it goes without saying|it(?:'s| is) no secret|there (?:is|can be) no (?:doubt|denying)|it (?:is|has) (?:important|worth) (?:to note|noting)),?(?: that)?,? (?<said>.{6,})$/;

export const throatClearing: Rule = {
  id: 'throat-clearing',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'opening that fits any post',
  why: 'This frame could open any text. What follows can stand alone.',
  example: {
    bad: 'In today’s fast-paced world, trust matters.',
    good: 'Trust broke on a Tuesday, over a parking space.',
  },
  source: { title: 'European Commission, “How to write clearly”' },
  find: {
    phrases: [
      "^ ~1 in (today's|our|this|a|the) ~1 <pace> ~3 <sphere>",
      "^ ~1 in today's <sphere>",
      '^ ~1 in a world (where|that|in which|of)',
      '^ ~1 in (an|this) (era|age) (of|where|when|in which)',
      '^ ~1 in the age of',
      '^ ~1 at a time (when|where)',
      '^ (now|today) more than ever',
      '^ ~1 as (we|you) all know',
      '^ ~1 in these <hard> times',
      '^ it goes without saying (that)?',
      '^ needless to say',
      "^ (it is|it's|it is no|it's no) (no)? secret that",
      '^ (there is|there can be) no (doubt|denying) that',
      '^ it (is|has) (important|worth) (to note|noting) that',
    ],
    words: {
      pace: list(
        'fast-paced ever-changing ever-evolving rapidly-changing rapidly-evolving fast-moving volatile uncertain hyper-connected',
      )
        .concat([
          'rapidly changing',
          'rapidly evolving',
          'constantly changing',
          'increasingly digital',
          'increasingly complex',
        ])
        .concat(['competitive', 'complex', 'digital', 'modern']),
      sphere: list('world landscape economy environment market marketplace age era climate society'),
      hard: list('uncertain challenging unprecedented difficult trying turbulent strange'),
    },
    mark: 'sentence',
    once: true,
    place: 'first',
    sentence: { questions: [0, 0] },
  },
  suggest: [
    { size: 'trim', whole: true, from: framed, to: '{Said}.' },
    { size: 'trim', whole: true, from: said, to: '{Said}.' },
    { size: 'turn', whole: true, from: framed, to: '{Said}. For instance: [one thing].', stands: 'last' },
    { size: 'turn', whole: true, from: said, to: '{Said}. For instance: [one thing].', stands: 'last' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦In today’s fast-paced world, trust matters.⟧', after: 'Trust matters.' },
    { text: '⟦At a time when talent is scarce, culture counts.⟧', after: 'Culture counts.' },
    { text: '⟦Now more than ever, we need courage.⟧', after: 'We need courage.' },
    { text: '⟦In a world where everything changes, values stay.⟧', after: 'Values stay.' },
    { text: '⟦As we all know, energy prices rose.⟧', after: 'Energy prices rose.' },
    { text: '⟦It goes without saying that our people come first.⟧', after: 'Our people come first.' },
  ],
  quiet: [
    { text: 'Energy cost us 11% of sales last year. I had budgeted 7.' },
    { text: 'Trust broke on a Tuesday, over a parking space.' },
    { text: 'In today’s meeting I changed my mind twice.', near: true },
    { text: 'The pump ran at a time when nobody was on site.', near: true },
    { text: 'I write more than ever since I stopped reading the news at breakfast.', near: true },
    { text: 'Who would want to live in a world of perfect pumps?', near: true },
    {
      text: 'The press stood still for nine hours. In a world where parts come by ship, that is a long time.',
      near: true,
    },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';
import { wall as wallInAny } from '../../any/wall';

/** A subject that nothing else can be. */
const subject =
  '(?:we|i|they|he|she|it (?:is|was|has|will|does|did|can)|this (?:is|was|has|will)|there (?:is|are|was|were))';

export const wall: Rule = {
  ...wallInAny(36, 91),
  title: 'no room to breathe',
  why: 'A sentence of more than 35 words, or 90 words without a break, is read like a statement. A full stop or an empty line costs no word.',
  example: {
    bad: 'Because the market has changed, because our customers now ask for shorter series, because the cost of transport has doubled and because we did not want to choose between quality and price, we decided to bring back to Europe a part of the production.',
    good: 'We brought part of production back to Europe. Transport had doubled. I hesitated for a year.',
  },
  source: { title: 'European Commission, “How to write clearly”' },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?<a>.{40,}?); (?<b>(?:we|i|they|he|she|it|this|that|these|there|the|our|my|your|if|when) .{40,})$/,
      to: '{a}. {B}.',
    },
    {
      size: 'trim',
      whole: true,
      from: new RegExp(`^(?<a>.{60,}?), and (?<b>${subject} .{40,})$`),
      to: '{a}. {B}.',
    },
    {
      size: 'trim',
      whole: true,
      from: new RegExp(`^(?<a>.{60,}?), but (?<b>${subject} .{40,})$`),
      to: '{a}. But {b}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?<a>.{60,}?), which means (?:that )?(?<b>.{30,})$/,
      to: '{a}. That means {b}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?<a>.{60,}?), so (?<b>(?:we|i|it|they|he|she|you) .{30,})$/,
      to: '{a}. So {b}.',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦When we look at the changes that have taken place over the last three years in our sector, in our sites and in the expectations of the people who work with us, it appears that the organisation which we had inherited from the previous decade was no longer suited to the situation.⟧',
    },
    {
      text: '⟦I would like to take this opportunity to come back to the decision that the executive committee took last week, after several months of discussions with the teams concerned, regarding the future of the northern sites and the way in which the transition will be organised until the summer.⟧',
    },
    {
      text: '⟦The new organisation was presented to the works council in June with all the figures that we had, and it will be introduced gradually from September in the three regions that volunteered for the pilot and asked to begin before the others.⟧',
      after:
        'The new organisation was presented to the works council in June with all the figures that we had. It will be introduced gradually from September in the three regions that volunteered for the pilot and asked to begin before the others.',
    },
    {
      text: '⟦The market has changed and our customers now ask for shorter series in every one of our four regions; the cost of transport has doubled since the spring, so a part of the production comes back to Europe before the end of the year.⟧',
      after:
        'The market has changed and our customers now ask for shorter series in every one of our four regions. The cost of transport has doubled since the spring, so a part of the production comes back to Europe before the end of the year.',
    },
    {
      text: '⟦The line stopped at six. Nobody knew why. The sensor said that all was well, and the smell said that it was not. Rosa opened the hood with a kitchen knife, because the right tool was in Leeds. Sami held the lamp. I held my tongue. The belt had slipped by a finger’s width, and had been doing so since March. We had the readings for each of those days in a file. Nobody had opened that file. Since Monday it opens by itself on the screen above the coffee machine, and people argue about it, which is what I wanted.⟧',
    },
  ],
  quiet: [
    {
      text: 'We brought part of production back to Europe. Transport had doubled. Customers wanted shorter series. I hesitated for a year.',
    },
    { text: 'Three regions volunteered. We start there in September.' },
    {
      text: 'In the van: one drill, two lamps, four pairs of gloves, a thermos, three sandwiches, the plan of the plant, a spare belt and a kitchen knife.',
      near: true,
    },
    {
      text: 'The line stopped at six. Nobody knew why. The sensor said that all was well.\n\nRosa opened the hood with a kitchen knife, because the right tool was in Leeds. Sami held the lamp.\n\nThe belt had slipped by a finger’s width, and had been doing so since March.',
      near: true,
    },
    { text: 'I stopped the line.', kind: 'reply' },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';

export const punctRun: Rule = {
  id: 'punct-run',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'rows of ! and ?',
  why: 'One sign says it. In a row they raise the voice, and the words lose theirs.',
  example: { bad: 'We did it!!', good: 'We did it!' },
  source: {
    title: 'Chakraborty and others, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  // Pride in the family may be loud.
  find: { mark: 'ending', sentence: { run: [2], exclamations: [1] }, draft: { answering: [0, 0], kin: [0, 0] } },
  also: [
    { mark: 'ending', sentence: { run: [2], questions: [1] }, draft: { answering: [0, 0], kin: [0, 0] } },
    // Between two people it is warmth, and a row of points a pause.
    { level: 'hint', mark: 'ending', sentence: { run: [3] }, draft: { answering: [1] } },
    {
      level: 'hint',
      mark: 'ending',
      sentence: { run: [3], exclamations: [0, 0], questions: [0, 0] },
      draft: { answering: [0, 0] },
    },
    // Each sign is a single one, and may be meant.
    {
      level: 'hint',
      mark: 'ending',
      sentence: { exclamations: [1], run: [0, 1] },
      draft: { exclamations: [4], words: [1, 60] },
    },
  ],
  anyLanguage: true,
  suggest: [
    { size: 'trim', to: '{one:end}' },
    { size: 'trim', to: '.' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: 'We did it⟦!!⟧', after: 'We did it!' },
    { text: 'Really⟦??⟧ I had no idea.', after: 'Really? I had no idea.' },
    { text: 'Wow⟦!⟧ What a day! Thank you! More soon!' },
    { text: 'So this is it⟦???!!!⟧' },
    { text: 'Are you serious⟦?!?⟧' },
  ],
  quiet: [
    { text: 'We did it!' },
    { text: 'Really? And then…', near: true },
    { text: 'You did what?! Alone, at night, in the rain.', near: true },
    { text: 'Thank you! It works! See you on Monday.', near: true },
    { text: 'Thank you, Rosa!! See you on Monday.', kind: 'reply', near: true },
    { text: 'I am so proud of my daughter!! Ten miles!', near: true },
    { text: 'Set the flag with != or !ready in the script.', near: true },
  ],
};

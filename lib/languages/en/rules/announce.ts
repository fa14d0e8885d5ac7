import type { Examples, Rule } from '../../../engine/rule';

export const announce: Rule = {
  id: 'announce',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'press-release opener',
  why: 'The feeling comes before the news, and the reader never comes at all. Put the fact first; the pride will show.',
  example: {
    bad: 'We are thrilled to announce the opening of our Leeds office.',
    good: 'Our Leeds office is open. Which school nearby should the team call first?',
  },
  source: { title: 'Scopelliti and others, You Call It “Self-Exuberance”; I Call It “Bragging”, 2015' },
  find: {
    phrases: ["((we are|we're|i am|i'm) <very>?)? <very>? <feeling> to <announce>", '^ (big|great|exciting) news $'],
    words: {
      feeling: ['thrilled', 'delighted', 'proud', 'excited', 'pleased', 'honoured', 'honored'],
      announce: ['announce', 'share', 'unveil', 'introduce', 'reveal'],
    },
    mark: 'sentence',
  },
  suggest: [
    { size: 'trim', from: /^that (?<clause>.{8,})$/, to: '{Clause}.' },
    { size: 'trim', from: /^the opening of (?<x>[^,;:]{4,60})$/, to: '{X} {is:x} open.' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦We are thrilled to announce the opening of our Leeds office.⟧', after: 'Our Leeds office is open.' },
    { text: "⟦I'm incredibly proud to share that I have joined the board of Acme.⟧" },
    { text: '⟦Delighted to unveil our new brand identity today.⟧' },
  ],
  quiet: [{ text: 'The minister said he was “thrilled to announce the reform”; our drivers are not.' }],
};

import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const candourFiller: Rule = {
  id: 'candour-filler',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post', 'reply'],
  title: 'announced candour',
  why: 'To announce honesty makes readers wonder about the rest. The sentence is honest without it.',
  example: { bad: 'I’ll be honest: it was hard.', good: 'It was hard. I slept four hours a night.' },
  source: {
    title:
      'Our own judgement, after Danescu-Niculescu-Mizil and others, “A Computational Approach to Politeness”, 2013',
  },
  find: {
    phrases: [
      "^ (and|but|so)? (i'll|i will|let me|let's|i'm going to|i have to|i must|i want to|i'm gonna|can i) be <more>? <open> (with you|here|about this|for a (moment|second|minute))?",
      '^ (and|but|so)? to be <more>? <open> (with you|here)?',
      '^ (honestly|frankly|truthfully|candidly)',
      "(truth be told|if truth be told|not going to lie|not gonna lie|no sugarcoating|no sugar-coating|i won't sugarcoat|i won't lie)",
      "^ (and|but|so)? (here is|here's) the (hard|harsh|honest|uncomfortable|brutal|simple|plain|cold|ugly|sad)? (truth|thing|reality|deal|catch)",
      '^ (and|but|so)? the (hard|harsh|honest|uncomfortable|brutal|simple|plain|cold|ugly|sad) (truth|reality) (is|about|of)?',
      '^ (and|but)? the (truth|reality) is',
      '^ be (brutally)? honest (with yourself)? (when|how|what|do|did|have|are|is|would)',
      '^ (real|straight) talk',
    ],
    words: {
      more: list('brutally totally completely perfectly really very absolutely quite fully crystal super'),
      open: list('honest frank clear blunt real candid straight transparent direct upfront'),
    },
    mark: 'sentence',
    unless: [
      '(own|owns|shareholder|shares|stake|invest|invested|investor|paid|sponsored|client|clients|employer|adviser|advisor|board member|disclosure|conflict of interest)',
      '(meeting|deadline|address|appointment|invoice) is',
    ],
  },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?:be|let's be) (?:brutally )?honest(?: with yourself)?[:,]? (?<x>(?:when|how|what|do|did|have|are|is|would)\b.{7,})$/u,
      to: '{X}{end}',
    },
    {
      size: 'trim',
      from: /^(?:that |is that |is )?(?<x>(?!(?:about|of|with|for|check)\b|you\b$)\p{L}.{7,})$/u,
      to: '{X}{end}',
    },
    {
      size: 'trim',
      from: /^(?:that |is that |is )?(?<x>(?!(?:about|of|with|for|check)\b|you\b$)\p{L}.{7,})$/u,
      to: '{X}',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦I’ll be honest: it was hard.⟧', after: 'It was hard.' },
    { text: '⟦Let’s be clear, talent matters.⟧', after: 'Talent matters.' },
    { text: '⟦To be brutally honest, nobody reads reports.⟧' },
    { text: '⟦Honestly, I did not see it coming.⟧', after: 'I did not see it coming.' },
    { text: '⟦Let me be frank with you.⟧' },
    { text: '⟦Here’s the hard truth.⟧ The rota was mine.' },
  ],
  quiet: [
    { text: 'To be honest, I own 2% of that company, so discount my view.', near: true },
    { text: 'It was hard. I slept four hours a night.' },
    { text: 'An honest mistake cost us the tender.', near: true },
    { text: 'The sky was clear, and the pump ran.' },
    { text: 'They answered honestly, all eleven of them.', near: true },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';

export const reactBait: Rule = {
  id: 'react-bait',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'asking for reactions',
  why: 'A click does not say what the reader thinks. A reason does, and you can answer it.',
  example: {
    bad: '👍 = office, ❤️ = home. Vote!',
    good: 'Office or home? Tell me what decides it for you.',
  },
  source: { title: 'Facebook Newsroom, “Fighting Engagement Bait on Facebook”, 2017' },
  find: {
    phrases: [
      '^ <please>? (like|react) (this|this post|it)? if',
      '^ <please>? like (and|&|,|or)? (share|comment|repost|retweet|subscribe|follow)',
      '<please> (like|react to) (this|this post|and share|and comment)',
      '(smash|hit|press|tap|click|mash) (the|that|this)? like (button)?',
      '(give|drop|leave) (this|it|us|me|this post)? a (like|thumbs up|heart|<emoji>)',
      '(react|respond|vote) with (a|an)? (<emoji>|heart|like|thumbs up)',
      '(drop|leave|comment|put) (a|an|your|me a|us a)? <emoji> ~1 (if|below|in the comments|for)',
      '<emoji> = ~4 <emoji> =',
      '<emoji> (for|if) ~4 <emoji> (for|if)',
      '(like|react|heart|<emoji>) (for|if) ~4 (comment|share|retweet|rt|repost|<emoji>) (for|if)',
    ],
    words: { please: ['please', 'pls', 'so', 'and', 'just'] },
    mark: 'sentence',
    unless: ['(would|do|you|we|i|if you|feel) like this', 'looks like'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /\bif you(?: also)? (?:agree|believe|think|feel) (?:that )?(?<clause>(?!(?:with|in|on|so|it|this|that|too)\b|$).{6,})$/,
      to: 'Do you agree that {clause}? Tell me what you have seen.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bif (?:you want|you'd like|you would like) (?<x>.{3,60})$/,
      to: 'If you want {x}, tell me what it should answer.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bif (?<cond>(?:you|your|this|it|we)\b[^,;:]{3,80})$/,
      to: 'If {cond}, tell me why.',
    },
    {
      size: 'turn',
      whole: true,
      from: /^\P{L}*\s*(?:=|for|if)\s*(?<a>[\p{L}\s'-]{2,30}?)[\s,;|/]+(?:or |and )?\P{L}+\s*(?:=|for|if)\s*(?<b>[\p{L}\s'-]{2,30})$/u,
      to: '{A} or {b}? Tell me what decides it for you.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bbutton for (?<x>(?:our|my|the) [^,;:]{3,60})$/,
      to: 'What would you say to {x}?',
    },
    // Before the thing itself there is nothing yet to think of.
    { size: 'turn', to: 'Tell me what you think, and why.', stands: 'closing' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Like if you agree that meetings kill ideas.⟧',
      after: 'Do you agree that meetings kill ideas? Tell me what you have seen.',
    },
    { text: '⟦👍 = office, ❤️ = remote.⟧ Vote!', after: 'Office or remote? Tell me what decides it for you. Vote!' },
    {
      text: '⟦Please react with 💡 if you want part two.⟧',
      after: 'If you want part two, tell me what it should answer.',
    },
    { text: '⟦Like this post if you believe in fair pay.⟧', after: 'If you believe in fair pay, tell me why.' },
    { text: '⟦Smash the like button for our apprentices.⟧', after: 'What would you say to our apprentices?' },
    {
      text: 'Great week. ⟦Like and share if you are proud too!⟧',
      after: 'Great week. If you are proud too, tell me why.',
    },
  ],
  quiet: [
    { text: 'Like many of you, I read the report on the train.', near: true },
    { text: 'What would you like to see in the next plant tour?', near: true },
    { text: 'Give the new colleague a hand if you are on site, and tell me how it went.', near: true },
    { text: 'The works council votes with a show of hands on Thursday.', near: true },
    { text: 'I like this plan, but who pays for it?' },
    { text: 'The guide told us to “like and share”; nobody on my team did.' },
  ],
};

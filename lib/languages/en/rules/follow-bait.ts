import type { Examples, Rule } from '../../../engine/rule';

/** A call that tells neither where nor what for. */
const bare = /^(?!.*(?:→|\[|\b(?:get|receive|email)\b))(?:\S+ ){0,14}\S+$/;

export const followBait: Rule = {
  id: 'follow-bait',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'asking for followers',
  why: 'It asks for an audience instead of an answer. A question, or a date on which you report back, gives readers a reason to return.',
  example: {
    bad: 'Follow me for daily leadership tips.',
    good: 'I will report back here on 12 June. What should I look at until then?',
  },
  source: {
    title: 'Meta, 2017, and LinkedIn, 2022: announcements that posts asking for clicks to boost reach are shown less',
  },
  find: {
    phrases: [
      '^ <please>? follow (me|us)? ~2 (for|to (stay|get|see|learn|keep|receive|never)|and (you|get|never|turn|subscribe|tune)|if you) ~4',
      '^ <please>? follow (me|us|along) (here|now|today)? $',
      '^ <please>? follow <capital> <capital>? <capital>? (for|to)',
      '(follow|subscribe to) (me|my profile|my page|my channel|my newsletter) (for|to|if|and|so|here|now)',
      '(like|repost|share|comment|subscribe|connect) ~4 (and|&) follow (me|us|<capital>|for)',
      '(give|drop) (me|us) a follow',
      '^ <please>? subscribe (now|here|today|so|and|to (my|our|the))',
      '(subscribe|follow|subscribed) ~3 so (you|that you)',
      "(never|don't|won't|not) miss (a|an|any|another|my|the next|next) (post|posts|update|issue|newsletter)",
      '^ <please>? (ring|hit|tap|press|click|smash) (the|that|my) (bell|<emoji>|follow|subscribe|notification|notifications)',
      '(turn on|switch on|activate|enable) (post)? (notifications|the bell)',
      '(join|joined by) (my|the|our)? <number> ~3 (subscribers|followers|readers|entrepreneurs|creators|founders|leaders|professionals|people)',
    ],
    words: {
      please: [
        'please',
        'pls',
        'and',
        'so',
        'also',
        'just',
        'ps',
        'p.s',
        "don't forget to",
        'make sure to',
        'be sure to',
      ],
    },
    mark: 'sentence',
    unless: [
      '(hotline|strike|dm|dms|emergency|instructions|steps|link|conversation|hearing|livestream|live stream|event|webinar|conference)',
      // A house tells where it can be heard.
      'our ~2 (newsletter|channel|podcast|magazine|page|blog)',
      '(rule|rules|advice|path|dream|dreams|heart|passion|example|law|leader)',
    ],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /\bfor (?:more |my |the )?(?<x>(?:[\p{L}'-]+ ){0,4}(?:tips|advice|content|insights|ideas|stories|lessons|strategies|resources))$/u,
      to: 'I post {x} here. What would help you first?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bfor (?:more |my |the )?(?<x>(?:[\p{L}'-]+ ){0,4}(?:tips|advice|content|insights|ideas|stories|lessons|strategies|resources))$/u,
      to: 'You will find {x} here. What would help you first?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bmy (?<what>(?:weekly |daily |free )?newsletter|channel|podcast)\b/,
      to: 'What should my {what} answer next?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:our|the) (?<what>(?:weekly |daily |free )?newsletter|channel|podcast)\b/,
      to: 'What should our {what} answer next?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bmiss (?:a|an|any|another|the next|next) (?<what>post|episode|update|video|issue|newsletter|article)\b/,
      to: 'The next {what} comes [what day]. What should it answer?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?<next>next (?:week|month|time)|tomorrow|every (?:week|month|day|morning))\b/,
      to: 'What should I write about {next}?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?<next>next (?:week|month|time)|tomorrow|every (?:week|month|day|morning))\b/,
      to: 'What should we write about {next}?',
    },
    { size: 'turn', whole: true, from: bare, to: 'What should I write about next?' },
    { size: 'turn', whole: true, from: bare, to: 'What should we write about next?' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Follow me for daily leadership tips.⟧',
      after: 'I post daily leadership tips here. What would help you first?',
    },
    { text: '⟦Ring the 🔔 so you don’t miss part 2.⟧' },
    { text: '⟦Follow Jean Dupont for more.⟧' },
    {
      text: '⟦Subscribe now and never miss a post.⟧',
      after: 'The next post comes [what day]. What should it answer?',
    },
    { text: '⟦Turn on notifications!⟧', after: 'What should I write about next?' },
    { text: '⟦Join 12,000 readers of my newsletter.⟧' },
  ],
  quiet: [
    { text: 'I will report back here on 12 June with the figures.' },
    { text: 'What should I follow up on first?', near: true },
    { text: 'Follow the yellow line to the paint shop, it opens at nine.', near: true },
    { text: 'Follow us on the strike hotline: 0800 12 34.', near: true },
    { text: 'Follow these four steps before you touch the valve.', near: true },
    { text: 'Subscribe to our channel, the regatta is filmed there.', near: true },
    { text: 'Our neighbours ring the bell when the ferry leaves early.', near: true },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const humblebrag: Rule = {
  id: 'humblebrag',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  voice: 'person',
  title: 'pride dressed as humility',
  why: 'Pride under a cover of modesty or complaint costs more sympathy than plain pride does, studies find. Say that you are glad, and who had a part in it.',
  example: {
    bad: 'Humbled to be named in the Forbes list.',
    good: 'I am on the Forbes list, and glad of it. Rosa Diaz wrote every figure they quote.',
  },
  source: {
    title:
      'Sezer, Gino and Norton, “Humblebragging: A Distinct – and Ineffective – Self-Presentation Strategy”, Journal of Personality and Social Psychology, 2018',
  },
  find: {
    phrases: [
      '(humbled|humbling) ~2 (to be|to have been|to get|to receive|to win|to see myself|by being|that) ~6 <prize>',
      '(humbled|humbling) ~2 (to be|to have been) (named|listed|ranked|featured|selected|chosen|included|recognised|recognized|nominated|voted|honoured|honored)',
      "(not to brag|not bragging|i don't (want|mean|like) to brag|no brag|humble brag|humblebrag|modesty aside|in all modesty|in all humility|with all humility)",
      "i (never|could never have|would never have) (thought|imagined|dreamed|dreamt|expected) ~3 (i'd|i would|i'd ever|be|to be|my|myself) ~5 <prize>",
      "who (would have|would've|could have) thought ~4 (i|me|my|i'd|we'd) ~5 <prize>",
      "(still)? (can't|cannot|can not) (quite)? believe (i|i'm|i've|that i|my) ~4 <prize>",
      '(exhausted|tired|jet-lagged|worn out|drained|knackered) (after|from|by) (my|all|all my|all these|so many|another) ~3 <stage>',
      '(embarrassed|overwhelmed) by ~3 (requests|awards|offers|invitations|followers|compliments|headhunters|recruiters)',
      '^ (little old me|me of all people) ~6',
    ],
    words: {
      prize:
        list(`award awards prize prizes list forbes stage keynote medal honour honor winner winners bestseller best-selling ranking ranked
        influencer influencers voice voices laureate fellow doctorate named featured finalist`),
      stage: list(
        'keynote keynotes talk talks flight flights conference conferences panel panels award awards interview interviews stage',
      ),
    },
    mark: 'sentence',
    unless: [
      '(sorry|loss|condolences|wrong|mistake|failed|fail|lost|refused|rejected|prison|debt)',
      '(his|her|their) (award|prize|stage)',
    ],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /\b(?:humbled|humbling)\b.*? (?:to be|to have been) (?<x>(?:named|listed|ranked|featured|selected|chosen|included|recogni[sz]ed|nominated|voted|honou?red) (?!.*\b(?:who|which|that|and)\b).{4,70})$/,
      to: 'I was {x}, and I am glad. Thank you to [who], who [what they did].',
    },
    // A list that goes on for long: “and I am glad” would hang on its end.
    {
      size: 'turn',
      whole: true,
      from: /\b(?:humbled|humbling)\b.*? to be (?<x>(?:named|listed|ranked|featured|selected|chosen|included|recogni[sz]ed|nominated|voted|honou?red) .{4,110})$/,
      to: 'I am glad to be {x}. Thank you to [who], who [what they did].',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:humbled|humbling)\b.*? to (?:receive|get|win) (?<x>(?:an?|the|this|such) (?!.*\b(?:who|which|that|and)\b).{4,70})$/,
      to: 'I won {x}, and I am glad. Thank you to [who], who [what they did].',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:(?:i )?(?:not to brag|not bragging|(?:don't|do not) (?:want|mean|like) to brag|no brag|humble ?brag|modesty aside|in all (?:modesty|humility)|with all humility)),? ?:? (?:but )?(?<x>.{8,})$/,
      to: '{X}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:thought|imagined|dreamed|dreamt|believe) (?:that )?(?:i'd|i would|i'm|i am) (?:ever )?(?:be )?(?<x>(?:on|in|among|at|part of|named|ranked|featured)\b.{4,90})$/,
      to: 'I am {x}, and I am glad. Thank you to [who], who [what they did].',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:embarrassed|overwhelmed) by (?<x>(?:all |so many )?(?:the )?\p{L}[\p{L}' ]{4,80})$/u,
      to: 'I am glad of {x}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:after|from|by) (?<x>(?:my|all|another|so many) .{4,80})$/,
      to: 'What I take from {x}: [one thing].',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Humbled to be named in the Forbes list.⟧',
      after: 'I was named in the Forbes list, and I am glad. Thank you to [who], who [what they did].',
    },
    { text: '⟦Not to brag, but three boards called this week.⟧', after: 'Three boards called this week.' },
    {
      text: '⟦Humbled to be featured among the engineers who built the first quiet pump.⟧',
      after:
        'I am glad to be featured among the engineers who built the first quiet pump. Thank you to [who], who [what they did].',
    },
    {
      text: '⟦I never thought I’d be on a stage like this.⟧',
      after: 'I am on a stage like this, and I am glad. Thank you to [who], who [what they did].',
    },
    {
      text: '⟦So exhausted after my fifth keynote this month.⟧',
      after: 'What I take from my fifth keynote this month: [one thing].',
    },
    {
      text: '⟦Embarrassed by all the interview requests this week.⟧',
      after: 'I am glad of all the interview requests this week.',
    },
  ],
  quiet: [
    { text: 'I gave five talks this month and I was bad at two of them.', near: true },
    { text: 'Rosa won the prize; I signed the form.' },
    { text: 'I was humbled by the night shift: they had found my mistake in an hour.', near: true },
    { text: 'I never thought I would miss the noise of the paint shop.', near: true },
    { text: 'I am exhausted after the strike talks, and we are still two points apart.', near: true },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const cannedReply: Rule = {
  id: 'canned-reply',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['reply'],
  title: 'reply that fits anything',
  why: 'It could stand under any post, so its author cannot tell that you read this one. One detail or one question is enough.',
  example: { bad: 'Thanks for sharing!', good: 'Thanks, Ana. Which of the two pumps failed first?' },
  source: {
    title:
      'Stroud and others, “Changing Deliberative Norms on News Organizations’ Facebook Sites”, Journal of Computer-Mediated Communication, 2015',
  },
  find: {
    // A name may stand at the end, as in “Congrats Ana”.
    phrases: [
      '^ <thank> <much>? <vocative>? $',
      '^ <first>? <thank> <much>? for (sharing|posting|this|that|the share|the post|your comment|your reply|your feedback) (this)? (<name>|<vocative>)? $',
      '^ (a)? <good> <thing> (<name>|<vocative>)? $',
      '^ <much>? (well said|well done|spot on|so true|very true|love this|love it|so good|congrats|congratulations|bravo|kudos|amazing|awesome|brilliant|great|nice|inspiring|insightful|interesting|impressive|this|exactly) (to you (all|both)?)? (<name>|<vocative>)? $',
      "^ (i)? (totally|completely|fully|absolutely|couldn't|could not|strongly)? (agree|agreed) (more)? (with you|with this|with that)? (<name>|<vocative>)? $",
      '^ (very|truly|so|really) (insightful|inspiring|interesting|well said|true|proud|happy) (<name>|<vocative>)? $',
      '^ (keep it up|keep up the (great|good) work|best of luck|good luck|all the best|happy to help|well deserved|much deserved|looking forward (to it)?) (<name>|<vocative>)? $',
    ],
    words: {
      first: [
        'so true',
        'great post',
        'great read',
        'well said',
        'love this',
        'nice',
        'congrats',
        'congratulations',
        'totally agree',
      ],
      thank: ['thanks', 'thank you', 'many thanks', 'thx', 'ty'],
      good: list(
        'great nice good excellent brilliant awesome amazing fantastic interesting lovely wonderful superb insightful inspiring',
      ),
      thing: list(
        'post share read article point one insight insights piece work job stuff news thoughts content take update',
      ),
      much: ['so much', 'very much', 'a lot', 'again', 'so', 'a bunch'],
      vocative: ['all', 'everyone', 'team', 'sir', 'mate', 'indeed', 'my friend', 'friend'],
    },
    mark: 'sentence',
    draft: { words: [1, 8], questions: [0, 0], sentences: [1, 1], numbers: [0, 0], links: [0, 0], invite: [0, 0] },
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /^(?:many )?th(?:x|an(?:ks|k you))/,
      to: '{own}. What stays with me is [one thing].',
    },
    {
      size: 'turn',
      whole: true,
      from: /agree|exactly|true|spot on|^this$/,
      to: '{own}. I saw it too: [where and when I saw it].',
    },
    { size: 'turn', whole: true, from: /congrat|bravo|kudos|well done|deserved/, to: '{own}. I remember [one thing].' },
    { size: 'turn', whole: true, from: /[\p{L}]$/u, to: '{own}. What stays with me is [one thing].' },
    {
      size: 'invite',
      whole: true,
      from: /congrat|bravo|kudos|well done|deserved/,
      to: '{own}! What was the hardest part?',
    },
    {
      size: 'invite',
      whole: true,
      from: /agree|exactly|true|spot on|^this$/,
      to: '{own}. Where have you seen it fail?',
    },
    {
      size: 'invite',
      whole: true,
      from: /^(?:many )?th(?:x|an(?:ks|k you)).*\b(?:sharing|posting|post|share)\b/,
      to: '{own}. What surprised you most?',
    },
    {
      size: 'invite',
      whole: true,
      from: /^(?!(?:many )?th(?:x|an(?:ks|k you))).*\p{L}$/u,
      to: '{own}. What surprised you most?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Thanks for sharing!⟧', kind: 'reply', after: 'Thanks for sharing. What stays with me is [one thing].' },
    { text: '⟦Great post⟧', kind: 'reply', after: 'Great post. What stays with me is [one thing].' },
    { text: '⟦Congrats Ana!⟧', kind: 'reply', after: 'Congrats Ana. I remember [one thing].' },
    { text: '⟦Totally agree⟧ 👏', kind: 'reply' },
    { text: '⟦Thank you so much!⟧', kind: 'reply' },
    { text: '⟦So true!⟧', kind: 'reply' },
    { text: '⟦So true, thanks for sharing.⟧', kind: 'reply' },
  ],
  quiet: [
    { text: 'Thanks Ana. Which of the two pumps failed first?', kind: 'reply', near: true },
    { text: 'Congrats Ana, I remember you drawing it on a napkin in Turin.', kind: 'reply', near: true },
    { text: 'Agreed for the north site, not for Leeds.', kind: 'reply', near: true },
    { text: 'Thanks a lot, Marc!', kind: 'reply', near: true },
    { text: 'Thanks for the correction, Marc.', kind: 'reply', near: true },
    { text: 'The pump, yes. The valve, no.', kind: 'reply' },
  ],
};

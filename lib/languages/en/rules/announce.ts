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
    good: 'Our Leeds office is open. The hardest part was finding a lift that takes a wheelchair. What did we forget?',
  },
  source: {
    title:
      'Scopelliti, Loewenstein and Vosgerau, “You Call It ‘Self-Exuberance’; I Call It ‘Bragging’”, Psychological Science, 2015',
  },
  find: {
    phrases: [
      "((we|i) (are|am)|we're|i'm) <very>? <very>? <feeling> (and <very>? <feeling>)? to (officially|finally|formally|be)? <announce>",
      '<very>? <feeling> (and <very>? <feeling>)? to (officially|finally|formally|be)? <announce>',
      "((we|i) (are|am)|we're|i'm)? <very>? <mild> to (officially|finally)? (announce|unveil|reveal|report that)",
      "((we|i) (are|am)|we're|i'm)? <very>? <mild> to (officially|finally)? share (that|the news|some news|this news|our|my new|my latest)",
      'it is with <very>? (great|immense|much|deep)? (pleasure|pride|joy|excitement|honour|honor) (and ~2)? that',
      '(we|i) have the (great|immense|distinct|rare)? (honour|honor|pleasure|privilege|joy) (of|to) ~1 <headed>',
      '^ (some|a)? (very|bit of)? (big|exciting|huge|personal|wonderful|amazing|fantastic) news',
      '^ great news (our|we|i|my|from) ~1',
      '^ great news $',
    ],
    words: {
      announce: [
        ...['announce', 'share', 'unveil', 'introduce', 'reveal', 'launch', 'present', 'confirm', 'welcome', 'release'],
        ...['announcing', 'sharing', 'unveiling', 'launching', 'introducing', 'welcoming', 'joining', 'partnering'],
        ...['named', 'appointed', 'recognised', 'recognized', 'join', 'partner with', 'be joining', 'say that'],
      ],
      headed: [
        'leading',
        'lead',
        'joining',
        'join',
        'chairing',
        'chair',
        'presenting',
        'present',
        'announce',
        'announcing',
      ],
    },
    mark: 'sentence',
    unless: [
      '(happy|glad|delighted|pleased) to share (my|the|these|our|some)? (notes|slides|experience|details|more|what i) ',
      'to share (it|them|more|with)',
      'if (it|they|that|this) (is|are|helps|help|would)',
      'if (useful|helpful|you want|you need|anyone)',
      '(he|she|they) (is|are|said|says) ~2 <feeling>',
      '(was|were|been) <very>? <feeling>',
    ],
  },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?<lead>(?:as|with|after|following|today|tomorrow|this|last|earlier|in|at|on|for|together|now|once)\b[^;:!?]{0,140}?),? (?:we are|we're|i am|i'm) [^,;:]{0,60}\bto (?:officially |finally )?(?:announce|share|reveal|confirm|report) that (?<clause>.{8,})$/,
      to: '{lead}, {clause}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?<lead>(?:as|with|after|following|today|tomorrow|this|last|earlier|in|at|on|for|together|now|once)\b[^;:!?]{0,140}?),? (?:we are|we're|i am|i'm) [^,;:]{0,60}\bto (?:officially |finally )?(?:share|present|reveal|unveil) (?<x>(?:our|my|the|a|an|how|why|what) [^;!?]{3,220}?)$/,
      to: '{lead}: {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\b(?:announce|share|reveal|confirm|say|report|honou?r|pleasure|pride|joy|excitement|news) that (?<clause>.{8,})$/,
      to: '{Clause}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\b(?:announce|share|celebrate) the (?:grand |official )?opening of (?<x>(?:our|my|the) [^,;:]{3,60}?)(?: today)?$/,
      to: '{X} {is:x} open.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\b(?:announce|share) the (?:official )?(?:launch|release) of (?<x>(?:our|my|the|a|an) [^,;:]{3,60}?)(?: today)?$/,
      to: '{X} {has:x} launched.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\b(?:launch|launching|release) (?<x>(?:our|my|the|a|an) [^,;:]{3,60}?)(?: today)?$/,
      to: '{X} {has:x} launched.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\bannounce the (?:appointment|promotion|nomination) of (?<who>[^,;:]{4,50}?),? (?:as|to) (?<role>[^;:]{3,80})$/,
      to: '{Who}: {role}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\bwelcome (?<who>(?!our |the |my |you)[^,;:]{2,60}?) (?:to|into|on) (?<where>(?:our|the|my) [^;:]{3,60})$/,
      to: '{Who} {joins:who} {where}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:today,? |now,? )?(?:i am|i'm) [^,;:]{0,60}\bto (?:officially |finally )?(?:announce (?<x>(?!(?:that|on|it|them|more|with|this is)\b)(?!.*, and )[^;!?]{6,220}))$/,
      to: 'I am announcing {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:today,? |now,? )?(?:we are|we're) [^,;:]{0,60}\bto (?:officially |finally )?announce (?<x>(?!(?:that|on|it|them|more|with|this is)\b)(?!.*, and )[^;!?]{6,220})$/,
      to: 'We are announcing {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\bto (?:officially |finally )?(?:share|present|reveal|unveil) (?<x>(?:our|my|the|a|an|another) (?!.*\band (?:honou?red|ready|excited|proud|we|i)\b)[^;!?]{3,220}?)(?: today)?$/,
      to: 'Here {is:x} {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\bto share (?<x>(?:how|why|what) [^;!?]{6,160}|(?!(?:that|on|it|them|more|with|this|what|my|our|some)\b)[^;!?]{6,220})$/,
      to: 'Here {is:x} {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:today,? )?(?:i am|i'm) [^,;:]{0,60}\bto introduce (?<x>(?:the|this|my|our|a|an) [^;!?]{3,260})$/,
      to: 'I am introducing {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\bto (?:officially )?welcome (?<x>(?!back\b|you\b)(?!.* to )[^;:]{2,160})$/,
      to: 'Welcome to {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:today,? )?(?:i am|i'm) .*\b(?:to be|be|to have been) (?<act>named|appointed|recognised|recognized) (?<x>[^;:]{3,160})$/,
      to: 'I have been {act} {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:today,? )?(?:we are|we're) .*\b(?:to be|be|to have been) (?<act>named|appointed|recognised|recognized) (?<x>[^;:]{3,160})$/,
      to: 'We have been {act} {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:today,? )?(?:(?:i am|i'm) )?(?:\w+ ){0,2}(?:thrilled|delighted|proud|excited|pleased|honou?red|humbled) to (?:be joining|join) (?<x>(?!forces|you\b|us\b)[^;:]{3,260})$/,
      to: 'I am joining {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:today,? )?(?:we are|we're) .*\b(?:be partnering with|partner with|join forces with) (?<x>(?!you\b|us\b)[^;:]{3,220})$/,
      to: 'We are working with {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^i have the (?:\w+ )?(?:honou?r|privilege|pleasure|joy) of (?<act>leading|joining|chairing|presenting) (?<x>[^;:]{4,100})$/,
      to: 'I am {act} {x}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\b(?:pleasure|pride|joy|honou?r) that (?<clause>(?:i|we) (?:present|announce|share|launch|unveil) .{4,})$/,
      to: '{Clause}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:some )?(?:great|big|exciting|huge|personal|wonderful|amazing|fantastic) (?:\w+ )?news\s*[:–—-]+\s*(?<clause>.{10,})$/,
      to: '{Clause}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:announce|share|reveal|confirm|say) that (?<clause>.{8,})$/,
      to: '{Clause}. What it changes: [what it changes, for whom].',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bopening of (?<x>(?:our|my|the) [^,;:]{3,60}?)(?: today)?$/,
      to: '{X} opened [what day]. The hardest part was [one thing].',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:announce|unveil|reveal|release|present) (?:the (?:launch|release) of )?(?<x>(?:our|my|the|a|an|this|these|some) (?!.*\band (?:honou?red|ready|excited|proud|we|i)\b)[^;:!?]{3,140}?)(?: today| now)?$/,
      to: '{X}: [what it changes, for whom].',
    },
    {
      size: 'invite',
      whole: true,
      from: /\bopening of (?<x>(?:our|my|the) [^,;:]{3,60}?)(?: today)?$/,
      to: '{X} {is:x} open. Who should the team meet first?',
    },
    {
      size: 'invite',
      whole: true,
      from: /\b(?:announce|share|reveal|confirm|say) that (?<clause>.{8,})$/,
      to: '{Clause}. What would you like to know about it?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦We are thrilled to announce the opening of our Leeds office.⟧', after: 'Our Leeds office is open.' },
    {
      text: "⟦I'm incredibly proud to share that I have joined the board of Acme.⟧",
      after: 'I have joined the board of Acme.',
    },
    {
      text: '⟦Delighted to unveil our new brand identity today.⟧',
      after: 'Here is our new brand identity.',
    },
    { text: '⟦It is with great pleasure that I present our 2030 plan.⟧', after: 'I present our 2030 plan.' },
    { text: '⟦Big news!⟧ Our app is finally here.' },
    {
      text: '⟦I have the honour of leading the industry federation from Monday.⟧',
      after: 'I am leading the industry federation from Monday.',
    },
    {
      text: 'Two years of work. ⟦Today we are super excited and honoured to welcome Ana Lopez to our board!⟧ 🎉',
      after: 'Two years of work. Ana Lopez joins our board. 🎉',
    },
  ],
  quiet: [
    { text: 'The minister said he was “thrilled to announce the reform”; our drivers are not.', near: true },
    { text: 'Happy to share my notes from the trial if they help anyone.', near: true },
    {
      text: 'Proud of you, Léa. Two years of night shifts in that hospital, and you never once complained.',
      near: true,
    },
    { text: 'I opened the Leeds office yesterday. The chairs are still missing.' },
    { text: 'Our members were honoured to have known him, and they told his sons so.' },
    { text: 'Good news for the night shift: the canteen now opens at four.', near: true },
  ],
};

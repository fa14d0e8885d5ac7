/** What announcements announce with, after the feeling. */
export const announcing: readonly string[] = [
  ...'announce share unveil introduce reveal launch present confirm welcome release join celebrate receive host attend'.split(
    ' ',
  ),
  ...'announcing sharing unveiling launching introducing welcoming joining partnering speaking hosting attending'.split(
    ' ',
  ),
  ...'exhibiting moderating showcasing named appointed recognised recognized featured included selected ranked'.split(
    ' ',
  ),
  ...['shortlisted', 'elected', 'partner with', 'team up with', 'teaming up', 'join forces', 'speak at', 'say that'],
  ...['be joining', 'have been', 'have received', 'have joined', 'have launched'],
];

/** What one may have the honour of. */
export const headed: readonly string[] = [
  ...'leading lead joining join chairing chair presenting present announce announcing'.split(' '),
];

/** How a piece of news is recognised, said plainly, and what a *turn* and an *invite* add. The first that fits is offered. */
type News = readonly [from: RegExp, plain: string, turn?: string, invite?: string];

const change = 'What it changes: [what it changes, for whom].';
const hardest = 'The hardest part was [one thing].';
const surprise = 'What surprised me: [what surprised me].';
const know = 'What would you want to know first?';
const take = 'What do you take from it?';
const start = 'Where would you start?';

const openings: readonly News[] = [
  [
    /\b(?:announc(?:e|ing)|share|celebrate) the (?:grand |official )?opening of (?<x>(?:our|my|the) (?!.*\b(?:on|next|this|tomorrow|soon|later)\b)[^,;:]{3,60}?)(?: today)?$/,
    '{X} {is:x} open',
    hardest,
    'Who should the team meet first?',
  ],
  [
    /\b(?:announc(?:e|ing)|share|celebrate) the (?:official )?(?:launch|release) of (?<x>(?:our|my|the|a|an) (?!.*\b(?:on|next|this|tomorrow|soon|later)\b)[^,;:]{3,60}?)(?: today)?$/,
    '{X} {has:x} launched',
    hardest,
    know,
  ],
  [
    /\b(?:we are|we're) (?:\w+ ){0,4}to (?:officially |finally )?launch (?<x>(?:our|the|a|an) [^;:!?]{3,120})$/,
    'We are launching {x}',
    hardest,
    know,
  ],
];

const people: readonly News[] = [
  [
    /\bannounc(?:e|ing) the (?:appointment|promotion|nomination) of (?<who>[^,;:]{4,50}?),? (?:to the (?:role|position|post) of|as) (?<role>[^;:]{3,80})$/,
    '{Who} {becomes:who} {role}',
    change,
    'What would you ask first?',
  ],
  [
    /\bwelcome (?<who>(?!our |the |my |you)[^,;:]{2,60}?) (?:to|into|on) (?<where>(?:our|the|my) (?:\w+ )?(?:team|board|company|group|family|firm|committee|leadership|crew|office)\b[^;:]{0,40})$/,
    '{Who} {joins:who} {where}',
  ],
  [
    /\b(?:announc(?:e|ing)|share|unveil) (?:our|a|the) (?:(?:new|strategic|long-term|exciting) )*partnership with (?<x>(?!you\b)[^;:]{3,160})$/,
    'We are working with {x}',
    change,
    know,
  ],
  [
    /^(?!.*\b(?:i am|i'm)\b).*\b(?:be (?:partnering|teaming up|working|joining forces) with|partner with|team up with|join forces with) (?<x>(?!you\b|us\b)[^;:]{3,220})$/,
    'We are working with {x}',
    change,
    know,
  ],
];

const clauses: readonly News[] = [
  [/\bannounce (?<x>(?:our|the|my) [^:;!?]{3,60}: [^!?]{4,160})$/, '{X}', surprise, take],
  [
    /\b(?:announce|share|reveal|confirm|say|report|honou?r|pleasure|pride|joy|excitement|news) that (?<clause>.{8,})$/,
    '{Clause}',
    change,
    know,
  ],
  [
    /^(?:some )?(?:great|big|exciting|huge|personal|wonderful|amazing|fantastic) (?:\w+ )?news\s*[:–—-]+\s*(?<clause>.{10,})$/,
    '{Clause}',
    change,
    know,
  ],
];

const things: readonly News[] = [
  [
    /^(?:today,? |now,? )?(?:i am|i'm) [^,;:]{0,60}\bto (?:officially |finally )?announce (?<x>(?!(?:that|on|it|them|more|with|this is)\b)(?!.*, and )[^;!?]{6,220})$/,
    'I am announcing {x}',
    change,
  ],
  [
    /^(?:today,? |now,? )?(?:we are|we're) [^,;:]{0,60}\bto (?:officially |finally )?announce (?<x>(?!(?:that|on|it|them|more|with|this is)\b)(?!.*, and )[^;!?]{6,220})$/,
    'We are announcing {x}',
    change,
  ],
  [
    /\bto (?:officially |finally )?(?:share|present|reveal|unveil|release) (?<x>(?:our|my|the|a|an|another) (?!.*\b(?:forthcoming|upcoming|soon)\b)(?!.*\band (?:honou?red|ready|excited|proud|we|i)\b)[^;!?]{3,220}?)(?: today)?$/,
    'Here {here:x} {x}',
    surprise,
    take,
  ],
  [
    /\bto share (?<x>(?:how|why|what) [^;!?]{6,160}|(?!(?:that|on|it|them|more|with|this|what|my|our|some)\b)[^;!?]{6,220})$/,
    'Here {here:x} {x}',
    surprise,
  ],
  [
    /^(?:today,? )?(?:i am|i'm) [^,;:]{0,60}\bto introduce (?<x>(?:the|this|my|our|a|an) [^;!?]{3,260})$/,
    'I am introducing {x}',
    change,
  ],
  [
    /^(?:today,? )?(?:we are|we're) [^,;:]{0,60}\bto introduce (?<x>(?!you\b)[^;!?]{3,260})$/,
    'Here {here:x} {x}',
    surprise,
    take,
  ],
];

const deeds: readonly News[] = [
  [/\bto (?:officially )?welcome (?<x>(?!back\b|you\b)(?!.* to )[^;:]{2,160})$/, 'Welcome to {x}'],
  [/\b(?:i am|i'm) [^,;:]{0,60}\bto welcome (?<x>(?!you\b)[^;:]{2,200})$/, 'I am welcoming {x}'],
  [/\b(?:we are|we're) [^,;:]{0,60}\bto welcome (?<x>(?!you\b)[^;:]{2,200})$/, 'We are welcoming {x}'],
  [
    /^(?:today,? )?(?:i am|i'm) .*\b(?:to be|be|to have been) (?<act>named|appointed|recogni[sz]ed|featured|included|selected|ranked|shortlisted|elected) (?<x>[^;:]{3,160})$/,
    'I have been {act} {x}',
    surprise,
  ],
  [
    /^(?:today,? )?(?:we are|we're) .*\b(?:to be|be|to have been) (?<act>named|appointed|recogni[sz]ed|featured|included|selected|ranked|shortlisted|elected) (?<x>[^;:]{3,160})$/,
    'We have been {act} {x}',
    surprise,
  ],
  [
    /^[^,;:]{0,40}\b(?:to be|to have been) (?<act>named|appointed|recogni[sz]ed|featured|included|selected|ranked|shortlisted|elected) (?<x>[^;:]{3,160})$/,
    '{Act} {x}',
    surprise,
  ],
  [
    /^(?:today,? )?(?:(?:i am|i'm) )?(?:(?!we\b)\w+ ){0,3}to (?:be joining|join) (?<x>(?=.*\b(?:as|board|committee|council|leadership|executive)\b)[^;:]{3,160})$/,
    'I am joining {x}',
    change,
    start,
  ],
  [
    /^(?:today,? )?(?:(?:i am|i'm) )?(?:(?!we\b)\w+ ){0,2}(?:thrilled|delighted|proud|excited|pleased|honou?red|humbled) to (?:be joining|join) (?<x>(?!forces|you\b|us\b)[^;:]{3,260})$/,
    'I am joining {x}',
    change,
  ],
  [
    /^(?!we\b)(?:today,? )?(?!.*\bwe\b)[^,;:]{0,60}\bto (?:have received|receive) (?<x>(?!.*\b(?:tomorrow|next|tonight|soon)\b)[^;:]{3,200})$/,
    'I have received {x}',
    surprise,
  ],
  [
    /^(?:we are|we're) [^,;:]{0,60}\bto (?:have received|receive) (?<x>(?!.*\b(?:tomorrow|next|tonight|soon)\b)[^;:]{3,200})$/,
    'We have received {x}',
    surprise,
  ],
  [
    /^(?:i am|i'm) [^,;:]{0,60}\bto have (?<act>been|joined|launched) (?<x>[^;:]{3,220})$/,
    'I have {act} {x}',
    surprise,
  ],
  [
    /^(?:we are|we're) [^,;:]{0,60}\bto have (?<act>been|joined|launched) (?<x>[^;:]{3,220})$/,
    'We have {act} {x}',
    surprise,
  ],
  [
    /^(?:today,? )?(?:we are|we're) [^,;:]{0,40}\bto be (?<act>speaking|attending|hosting|exhibiting|moderating|showcasing|launching|welcoming|joining) (?<x>[^;:]{3,220})$/,
    'We are {act} {x}',
  ],
  [
    /^(?!we\b)[^,;:]{0,60}\bto be (?<act>speaking|attending|hosting|exhibiting|moderating|showcasing|launching|welcoming) (?<x>[^;:]{3,220})$/,
    'I am {act} {x}',
  ],
  [
    /^(?:today,? )?(?:we are|we're) [^,;:]{0,40}\bto (?<act>speak|attend|host|join) (?<x>(?!forces|you\b|us\b)[^;:]{3,220})$/,
    'We are {act}ing {x}',
  ],
  [/^(?!we\b)[^,;:]{0,60}\bto (?<act>speak|attend|host) (?<x>[^;:]{3,220})$/, 'I am {act}ing {x}'],
  [
    /^i have the (?:\w+ )?(?:honou?r|privilege|pleasure|joy) of (?<act>leading|joining|chairing|presenting|announcing) (?<x>[^;:]{4,100})$/,
    'I am {act} {x}',
    change,
  ],
];

const opened =
  "^(?<lead>(?:as|with|after|following|today|tomorrow|this|last|earlier|in|at|on|for|together|now|once)\\b[^;:!?]{0,140}?),? (?:we are|we're|i am|i'm) [^,;:]{0,60}\\bto (?:officially |finally )?";

/** “As part of …, I’m thrilled to share that …”: the circumstance comes first and stays. */
const circumstances: readonly News[] = [
  [new RegExp(`${opened}(?:announce|share|reveal|confirm|report) that (?<clause>.{8,})$`), '{lead}, {clause}', change],
  [
    new RegExp(`${opened}(?:share|present|reveal|unveil) (?<x>(?:our|my|the|a|an|how|why|what) [^;!?]{3,220}?)$`),
    '{lead}: {x}',
    surprise,
  ],
];

export const news: readonly News[] = [...circumstances, ...openings, ...people, ...clauses, ...things, ...deeds];

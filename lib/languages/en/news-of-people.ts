import type { News } from './announcing';

const change = 'What it changes: [what it changes, for whom].';
const surprise = 'What surprised {me:draft}: [what surprised me].';
const work = 'What should we get right first?';
const start = 'Where would you start?';

/** Somebody comes or changes place; firms that join hands. */
export const people: readonly News[] = [
  [/\bwelcome (?<who>(?!our |the |my |you)[^,;:]{2,60}?) as (?<role>our [^;:]{3,80})$/, '{Who} {is:who} {role}'],
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
    /\b(?:announc(?:e|ing)|share|unveil) (?:our|a|the) (?:(?:new|strategic|long-term|exciting) )*partnership with (?<x>(?!you\b)(?!.*, (?:\w+ed|with|to be|made|set|sealed|begun)\b)[^;:]{3,160})$/,
    'We are working with {x}',
    change,
    work,
  ],
  [
    /^(?!.*\b(?:i am|i'm)\b).*\b(?:be (?:partnering|teaming up|working|joining forces) with|partner with|team up with|join forces with) (?<x>(?!you\b|us\b)(?!.*, (?:\w+ed|with|to be|made|set|sealed|begun)\b)[^;:]{3,220})$/,
    'We are working with {x}',
    change,
    work,
  ],
];

/** What one does or was given oneself. */
export const deeds: readonly News[] = [
  [/\bto (?:officially )?welcome (?<x>(?!back\b|you\b)(?!.* to )[^;:]{2,160})$/, 'Welcome to {x}'],
  [/\b(?:i am|i'm) [^,;:]{0,60}\bto welcome (?<x>(?!you\b)[^;:]{2,200})$/, 'I am welcoming {x}'],
  [/\b(?:we are|we're) [^,;:]{0,60}\bto welcome (?<x>(?!you\b)[^;:]{2,200})$/, 'We are welcoming {x}'],
  [
    /^(?:today,? )?(?:\w+ ){0,4}to (?:officially )?welcome (?<x>(?!back\b|you\b)(?!.*\b(?:yesterday|last|earlier|ago)\b)[^;:]{2,200})$/,
    '{being:draft} welcoming {x}',
  ],
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
  // An office is held by one person, whatever “our” stands beside it.
  [
    /^[^,;:]{0,40}\b(?:to be|to have been) (?<act>named|appointed|elected|chosen) (?<x>(?:as )?(?:an? |the |your |our )?(?:\w+ ){0,2}(?:president|chief|chair\w*|secretary|director|head|c[efot]o|mayor|leader|captain|partner|member|ambassador|professor|dean|fellow|trustee|minister|manager|governor)\b[^;:]{0,140})$/,
    'I have been {act} {x}',
    surprise,
  ],
  [
    /^[^,;:]{0,40}\b(?:to be|to have been) (?<act>named|appointed|recogni[sz]ed|featured|included|selected|ranked|shortlisted|elected) (?<x>[^;:]{3,160})$/,
    '{having:draft} been {act} {x}',
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
    /^(?!.*\b(?:we|we're)\b)[^,;:]{0,60}\bto (?:have received|receive) (?<x>(?=.*\b(?:yesterday|last)\b)[^;:]{3,200})$/,
    'I received {x}',
    surprise,
  ],
  [
    /^(?!we\b)(?:today,? )?(?!.*\bwe\b)[^,;:]{0,60}\bto (?:have received|receive) (?<x>(?!.*\b(?:tomorrow|next|tonight|soon|yesterday|last|today|this)\b)[^;:]{3,200})$/,
    'I have received {x}',
    surprise,
  ],
  [
    /^(?:we are|we're) [^,;:]{0,60}\bto (?:have received|receive) (?<x>(?!.*\b(?:tomorrow|next|tonight|soon|yesterday|last|today|this)\b)[^;:]{3,200})$/,
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
    '{being:draft} {act} {x}',
  ],
  [
    /^(?:today,? )?(?:we are|we're) [^,;:]{0,40}\bto (?<act>speak|attend|host|join) (?<x>(?!forces|you\b|us\b)[^;:]{3,220})$/,
    'We are {act}ing {x}',
  ],
  [
    /^(?!we\b)[^,;:]{0,60}\bto (?<act>speak|attend|host) (?<x>(?!.*\b(?:yesterday|last)\b)[^;:]{3,220})$/,
    '{being:draft} {act}ing {x}',
  ],
  [
    /^i have the (?:\w+ )?(?:honou?r|privilege|pleasure|joy) of (?<act>leading|joining|chairing|presenting|announcing) (?<x>[^;:]{4,100})$/,
    'I am {act} {x}',
    change,
  ],
];

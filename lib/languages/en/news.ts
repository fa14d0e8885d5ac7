import type { News } from './announcing';
import { deeds, people } from './news-of-people';

const change = 'What it changes: [what it changes, for whom].';
const hardest = 'The hardest part was [one thing].';
const surprise = 'What surprised {me:draft}: [what surprised me].';
const know = 'What would you want to know first?';
const take = 'What do you take from it?';

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
    /^(?!.*\b(?:i am|i'm)\b).*\bto (?:officially |finally )?launch (?<x>our [^;:!?]{3,120})$/,
    'We are launching {x}',
    hardest,
    know,
  ],
];

/** Something is new: only then one can ask what it changes. */
const fresh =
  '(?=.*\\b(?:join|start|launch|open|appoint|mov(?:e|ing)|acqui|merg|becom|new|partner|invest|found|president|director)\\w*)';
/** A second “that” would hang on nothing. */
const alone = '(?!.* (?:and|but|or) that )';
const saying = `\\b(?:announce|share|say|reveal)${alone}`;
const ours = "(?:i|we)(?:'ve|'ll|'re|'m| have| will| are| am) ";
const told = `\\b(?:announce|share|reveal|confirm|say|report|honou?r|pleasure|pride|joy|excitement|news) that${alone}`;

/** What will not be is no news to ask about. */
const affirmed = "(?!.*(?:\\b(?:not|never|no longer|cannot)\\b|n't\\b))";

/** Whoever takes a new place asks whom to meet there. */
const place = "(?=(?:i'm|i am|i've|i have|i'll|i will) .*\\b(?:start|join|tak|step|mov)\\w*\\b)";
const meet = 'Who should I talk to first?';

const clauses: readonly News[] = [
  [new RegExp(`(?:${told}|${saying}) (?<clause>${affirmed}${fresh}${place}.{8,})$`), '{Clause}', change, meet],
  [new RegExp(`${told} (?<clause>${affirmed}${fresh}.{8,})$`), '{Clause}', change, know],
  [new RegExp(`${saying} (?<clause>${affirmed}${fresh}${ours}.{6,})$`), '{Clause}', change, know],
  [new RegExp(`${saying} (?<clause>${affirmed}${ours}.{6,})$`), '{Clause}'],
  [/\bannounce (?<x>(?:our|the|my) [^:;!?]{3,60}: [^!?]{4,160})$/, '{X}', surprise, take],
  [new RegExp(`${told} (?<clause>.{8,})$`), '{Clause}'],
  [new RegExp(`${saying} (?<clause>${ours}.{6,})$`), '{Clause}'],
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

const openedBy = (who: string): string =>
  `^(?<lead>(?:as|with|after|following|today|tomorrow|this|last|earlier|in|at|on|for|together|now|once)\\b[^;:!?]{0,140}?),? (?:${who}) [^,;:]{0,60}\\bto (?:officially |finally )?`;
const opened = openedBy("we are|we're|i am|i'm");

const telling = '(?:share|present|reveal|unveil) (?<x>(?:how|why|what) [^;!?]{3,220}?)$';

/** “As part of …, I’m thrilled to share that …”: the circumstance comes first and stays. */
const circumstances: readonly News[] = [
  [
    new RegExp(`${opened}(?:announce|share|reveal|confirm|report|say) that${alone} (?<clause>.{8,})$`),
    '{lead}, {clause}',
  ],
  [
    /^(?<lead>today|yesterday|this \w+),? (?:we are|we're) [^,;:]{0,60}\bto (?:officially |finally )?announce (?<x>(?!(?:that|on|it|them|more|with|this is)\b)(?!.*, and )[^;!?]{6,220})$/,
    '{lead}, we are announcing {x}',
    change,
  ],
  [new RegExp(`${openedBy("we are|we're")}${telling}`), '{lead}, we explain {x}'],
  [new RegExp(`${openedBy("i am|i'm")}${telling}`), '{lead}, I explain {x}'],
  [
    new RegExp(`${opened}(?:share|present|reveal|unveil) (?<x>(?:our|my|the|a|an) [^;!?]{3,220}?)$`),
    '{lead}, here {here:x} {x}',
    surprise,
  ],
];

const arrivals: readonly News[] = [
  [
    new RegExp(
      `${opened}welcome (?<who>(?!our |the |my |you)[^,;:]{2,60}?) (?:to|into) (?<where>(?:our|the|my) [^;:]{3,60})$`,
    ),
    '{lead}, {who} {joins:who} {where}',
  ],
];

/** In the order in which they are tried. */
export const news: readonly News[] = [
  ...arrivals,
  ...circumstances,
  ...openings,
  ...people,
  ...clauses,
  ...things,
  ...deeds,
];

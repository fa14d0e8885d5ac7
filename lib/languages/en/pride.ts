import { list } from '../any/list';
import type { News } from './announcing';

/** Of which one can say what they change. */
const causes = list('support cosponsor co-sponsor sponsor endorse partner invest');
const deeds = list(
  'lead represent champion fight stand march participate deliver bring work help build back contribute collaborate chair visit meet sign equip provide offer continue keep expand kick',
);
const places = [...list('a an the on at in working supporting building heading making leading featured')];
const done = list(
  'hosted brought overturned secured helped led worked passed introduced supported spent signed won served contributed delivered partnered completed achieved represented raised',
);

/** What one is proud to do, to be or to have done: the deed can stand without the pride. */
export const prided: readonly string[] = [
  ...causes,
  'serve as',
  'serve on',
  ...deeds,
  ...places.map((place) => `be ${place}`),
  ...done.map((deed) => `have ${deed}`),
];

const feeling = '(?:thrilled|delighted|proud|excited|pleased|honou?red|humbled|privileged|elated|stoked)';
const me = `^(?:today,? |this \\w+,? )?(?:(?:i am|i'm) )?(?:(?!we\\b|he\\b|she\\b|they\\b|is\\b)\\w+ ){0,3}${feeling}(?: and \\w+)? to `;
const us = `^(?:today,? |this \\w+,? )?(?:we are|we're) (?:\\w+ ){0,3}${feeling}(?: and \\w+)? to `;
/** What ends in such a word goes on elsewhere. */
const rest = '[^;!?]{4,220}(?<! (?:which|that|and|or|to|of|for|with|the|an?|in|on))';
/** What was done is not being done. */
const now = '(?!.*\\b(?:yesterday|last (?:night|week|weekend|month|year)|this (?:morning|afternoon)|earlier|ago)\\b)';

const change = 'What it changes: [what it changes, for whom].';
const hardest = 'The hardest part was [one thing].';

const does = (acts: readonly string[]) => `(?<act>${acts.join('|')}) (?<x>${now}${rest})$`;
/** “I am a top supplier” may be said by no person: there the text must tell who speaks. */
const one = `be (?<x>(?:an?|the) (?!(?:\\w+ ){0,4}(?:top|leading|best|winner|finalist|recipient|honoree|part|member of)\\b)${rest})$`;
const is = `be (?<x>(?:${places.slice(3).join('|')}) ${rest})$`;
const has = `have (?<x>(?:${done.join('|')}) ${rest})$`;
const row = (who: string, act: string, plain: string, ...turn: string[]): News => [
  new RegExp(who + act),
  plain,
  ...(turn as [string?]),
];

/** A firm that speaks of itself by its name. */
const firm = `^(?!(?:he|she|it|this|that|there|who|which|everyone|everybody|nobody|no one|my|your|his|her|their)\\b)(?<who>[\\p{L}\\d&.’' -]{2,40}?) is (?:\\w+ ){0,2}${feeling}(?: and \\w+)? to `;

/** “I’m proud to support the plan” → “I support the plan.” */
export const pride: readonly News[] = [
  row(us, does(causes), 'We {act} {x}', change),
  row(me, does(causes), '{speaker:draft} {act} {x}', change),
  row(us, does([...deeds, 'serve as', 'serve on']), 'We {act} {x}'),
  row(me, does([...deeds, 'serve as', 'serve on']), '{speaker:draft} {act} {x}'),
  [
    new RegExp(`${firm}(?<act>support|work|partner|join|sponsor|offer|provide|represent) (?<x>${now}${rest})$`, 'u'),
    '{who} {act}s {x}',
  ],
  row(us, one, 'We are {x}'),
  row(me, one, '{teller:draft} {x}'),
  row(us, is, 'We are {x}'),
  row(me, is, '{being:draft} {x}'),
  row(us, has, 'We have {x}', hardest),
  row(me, has, '{having:draft} {x}', hardest),
];

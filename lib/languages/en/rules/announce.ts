import type { Examples, Rule } from '../../../engine/rule';
import { sayPlainly } from '../../any/say-plainly';
import { announcing, headed } from '../announcing';
import { news } from '../news';
import { pride, prided } from '../pride';

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
      '<feeling> (and <very>? <feeling>)? to (officially|finally|formally|be)? <announce>',
      '<mild> to (officially|finally)? (announce|unveil|reveal|report that)',
      '<mild> to (officially|finally)? share (that|the news|some news|this news|our|my new|my latest)',
      "(it is|it's) with <very>? (great|immense|much|deep)? (pleasure|pride|joy|excitement|honour|honor) (and ~2)? that",
      '(we|i) have the (great|immense|distinct|rare)? (honour|honor|pleasure|privilege|joy) (of|to) ~1 <headed>',
      '^ (some|a)? (very|bit of)? (big|exciting|huge|personal|wonderful|amazing|fantastic) news',
      '^ great news (our|we|i|my|from) ~1',
    ],
    words: { announce: announcing, headed },
    mark: 'sentence',
    // One feeling after another: the second would lose what it hangs on.
    draft: { feltAgain: [0, 0] },
    unless: [
      '(happy|glad|delighted|pleased) to share (my|the|these|our|some)? (notes|slides|experience|details|more|what i) ',
      'to share (it|them|more|with)',
      'if (it|they|that|this) (is|are|helps|help|would)',
      'if (useful|helpful|you want|you need|anyone)',
      '(he|she|they) (is|are|said|says) ~2 <feeling>',
      '(was|were|been) <very>? <feeling>',
      'news (for|about)',
      // A family's news is no press release.
      '(birth|arrival) of (our|my) ~2 (son|daughter|child|children|baby|boy|girl|twins|grandson|granddaughter|grandchild)',
      '(our|my) ~1 (wedding|engagement|marriage|pregnancy)',
      '(got|getting|just) ~1 (married|engaged)',
      'pregnant',
      // Said to the one whom it is about.
      '(announce|share|confirm|report|reveal) (to you)? (that)? ~1 (your|you) ',
    ],
  },
  also: [
    // A ceremony may have no news to put first.
    { phrases: ['^ ~3 <feeling> to (mark|highlight)'], mark: 'sentence', once: true, level: 'hint' },
    {
      phrases: ['^ ~3 <feeling> (and <very>? <feeling>)? to (continue to)? <prided>'],
      words: { prided },
      mark: 'sentence',
      draft: { feltAgain: [0, 0] },
      once: true,
      unless: [
        '(you|your|yours|if|not|never)',
        'be ~2 part of (it|this|that|them|something)',
        '(was|were|been) <very>? <feeling>',
        '(he|she|they|who) (is|are) ~2 <feeling>',
        '(son|daughter|husband|wife|father|mother|dad|mom|friend|friends|american|citizen)',
        '(remember|remembrance|memorial|memory|fallen|veterans|veteran|survivors|heroes)',
      ],
    },
  ],
  suggest: [
    ...[...news, ...pride].flatMap(([from, ...said]) => sayPlainly({ whole: true, from }, ...said)),
    {
      size: 'trim',
      whole: true,
      from: /^(?:some )?(?:great|big|exciting|huge|personal|wonderful|amazing|fantastic) (?:\w+ )?news\s*[:–—-]+\s*(?<clause>.{10,})$/,
      to: '{Clause}.',
      // “Big News” is no name.
      drops: 'names',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?:some )?\w+ (?:\w+ )?news$/,
      to: 'What changes: [what it changes, for whom].',
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
    {
      text: '⟦Big news!⟧ Our app is finally here.',
      after: 'What changes: [what it changes, for whom]. Our app is finally here.',
    },
    {
      text: '⟦We are pleased to announce the appointment of Ana Lopez as finance director.⟧',
      after: 'Ana Lopez becomes finance director.',
    },
    {
      text: '⟦Thrilled to be partnering with the university of Leeds on quieter pumps!⟧',
      after: 'We are working with the university of Leeds on quieter pumps.',
    },
    {
      text: '⟦Happy to announce our partnership with the Red Cross, signed on Monday in Leeds.⟧',
    },
    {
      text: '⟦I’m happy to share that I will not be speaking anywhere this year.⟧',
      after: 'I will not be speaking anywhere this year.',
    },
    {
      text: '⟦Honoured to be elected president of our student union.⟧',
      after: 'I have been elected president of our student union.',
    },
    { text: '⟦Thrilled to announce that I’m joining Acme and that my first day is Monday.⟧' },
    {
      text: '⟦Excited to be speaking at the pump fair on Monday.⟧',
      after: 'I am speaking at the pump fair on Monday.',
    },
    {
      text: '⟦Big News: the lift in Leeds works!⟧ Marc has the key.',
      after: 'The lift in Leeds works. Marc has the key.',
    },
    {
      text: '⟦Acme is proud to support the night school of Leeds.⟧',
      after: 'Acme supports the night school of Leeds.',
    },
    {
      text: '⟦After two years, we’re thrilled to share why the pump was so loud.⟧',
      after: 'After two years, we explain why the pump was so loud.',
    },
    {
      text: '⟦Honoured to welcome the mayor of Leeds to our plant on Monday!⟧',
      after: 'We are welcoming the mayor of Leeds to our plant on Monday.',
    },
    {
      text: '⟦I have the honour of leading the industry federation from Monday.⟧',
      after: 'I am leading the industry federation from Monday.',
    },
    {
      text: 'Two years of work. ⟦Today we are super excited and honoured to welcome Ana Lopez to our board!⟧ 🎉',
      after: 'Two years of work. Today, Ana Lopez joins our board. 🎉',
    },
    {
      text: '⟦I’m proud to support the night school of Leeds.⟧ It opens in March.',
      after: 'I support the night school of Leeds. It opens in March.',
    },
  ],
  quiet: [
    { text: 'Thrilled to announce the birth of our son Paul, who sleeps already.', near: true },
    { text: 'Karim, I am delighted to announce that your project was chosen, and that it starts in May.', near: true },
    { text: 'I am proud to work with you, Ana, and I should have said it in March.', near: true },
    { text: 'The minister said he was “thrilled to announce the reform”; our drivers are not.', near: true },
    { text: 'Happy to share my notes from the trial if they help anyone.', near: true },
    {
      text: 'Proud of you, Léa. Two years of night shifts in that hospital, and you never once complained.',
      near: true,
    },
    { text: 'I opened the Leeds office yesterday. The chairs are still missing.' },
    { text: 'Our members were honoured to have known him, and they told his sons so.' },
    { text: 'Exciting news for the Leeds robotics club: they made the final.', near: true },
    { text: 'We are proud to serve the hospitals of Leeds, night and day.', near: true },
    { text: 'Great news! The lift works again, and Marc has the key.', near: true },
    { text: 'Good news for the night shift: the canteen now opens at four.', near: true },
    { text: 'Marta has run the night school for ten years. I am honoured to be part of it.', near: true },
  ],
};

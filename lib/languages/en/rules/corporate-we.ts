import type { Examples, Range, Rule } from '../../../engine/rule';
import { whole } from '../../any/kinds';

const past =
  /^(?:[^,;:]{0,40}, )?we (?:have|made|opened|closed|built|launched|bought|sold|moved|finished|completed|delivered)\b|^(?:[^,;:]{0,40}, |this \w+ )we(?:'ve| \w+ed)\b/;

/** What is under way, or meant to be: a reader can say what he would do. */
const course =
  /^our (?:\w+ )?(?:strategy|plan|roadmap|group|process|priorit|approach|goal|ambition)|(?:^|, )(?:we're|we are) \w+ing\b|(?:^|, )(?:we'll|we will|we want to|we aim to|we must) /;

/** A firm speaks, and nobody in it, to nobody. */
const onlyWe: Readonly<Record<string, Range>> = {
  we: [4],
  i: [0, 0],
  you: [0, 0],
  words: [20],
  questions: [0, 0],
  shared: [0, 0],
  firm: [1],
  invite: [0, 0],
};

export const corporateWe: Rule = {
  id: 'corporate-we',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  voice: 'person',
  title: 'only “we”',
  why: 'Only the firm speaks here: no “I”, no “you”. One “I” shows who decided, one “you” shows who it is for.',
  example: {
    bad: 'We are modernising our plants and we are simplifying our organisation.',
    good: 'I chose to modernise the plants first. Would you have started there?',
  },
  source: {
    title:
      'Packard, Moore and McFerran, “(I’m) Happy to Help (You): The Impact of Personal Pronoun Use in Customer–Firm Interactions”, Journal of Marketing Research, 2018',
  },
  find: {
    phrases: ["(we|our|we're|we've|we'll)"],
    kinds: whole,
    mark: 'sentence',
    once: true,
    draft: onlyWe,
  },
  // The “I” may stand in another part.
  also: [
    {
      phrases: ["(we|our|we're|we've|we'll)"],
      kinds: ['thread'],
      mark: 'sentence',
      once: true,
      level: 'hint',
      draft: onlyWe,
    },
  ],
  // No “I”: where only “we” speaks, an institution may, and nobody's own part is known.
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: past,
      to: '{own}. What it changes for you: [one thing].',
      stands: 'freely',
    },
    { size: 'turn', whole: true, from: course, to: '{own}. What it changes for you: [one thing].', stands: 'freely' },
    { size: 'invite', whole: true, from: past, to: '{own}. What would you have done differently?', stands: 'last' },
    { size: 'invite', whole: true, from: course, to: '{own}. What would you do in our place?', stands: 'last' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦We have completed the second phase of our industrial plan.⟧ Our teams delivered our three priority projects on schedule, and our network now covers eleven regions. We continue to invest in our sites.',
      after:
        'We have completed the second phase of our industrial plan. What it changes for you: [one thing]. Our teams delivered our three priority projects on schedule, and our network now covers eleven regions. We continue to invest in our sites.',
    },
    {
      text: '⟦Our strategy rests on three pillars.⟧ We are strengthening our presence in Asia, we are modernising our plants and we are simplifying our organisation. Our results confirm our direction for the coming years.',
      after:
        'Our strategy rests on three pillars. What it changes for you: [one thing]. We are strengthening our presence in Asia, we are modernising our plants and we are simplifying our organisation. Our results confirm our direction for the coming years.',
    },
    {
      text: '⟦This quarter we opened our new logistics centre near Lyon.⟧ Our customers will benefit from shorter lead times, and we are extending our range. We have also renewed our fleet and our certifications.',
    },
    {
      text: '⟦We are committed to our values.⟧ Our people make our difference, our clients trust our expertise and our partners share our ambition. We will keep building our future with confidence and with rigour.',
    },
    {
      text: '⟦Our group is entering a new chapter.⟧ We have appointed a new executive committee, we have reviewed our portfolio and we have set our priorities. Our roadmap is clear and our teams are mobilised.',
    },
  ],
  quiet: [
    {
      text: 'I closed our second site last spring. We had told our people in time, I thought. Two of them wrote to me that we had not, and our rules did not help.',
      near: true,
    },
    {
      text: 'Our teams did it. What would you try next in our place, knowing that we have six weeks and that our budget is frozen?',
      near: true,
    },
    {
      text: 'We were wrong. We shipped the update on Friday, we had not tested it on old phones, and our support line was closed. We apologise to everyone who could not pay for their lunch.',
      near: true,
    },
    {
      text: 'All of us were children once. We fell off bikes, we hid our reports, we broke our neighbours’ windows, and somebody forgave us for each of them, nearly at once.',
    },
    {
      text: 'We must decide how we want to grow old. We build roads for cars, we plan houses for couples, and then we wonder why old people stay at home and why nobody rings the bell.',
      near: true,
    },
    { text: 'We moved the stand-up to eleven. Our lateness vanished. We would not have guessed it.' },
  ],
};

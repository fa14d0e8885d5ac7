import type { Examples, Range, Rule } from '../../../engine/rule';
import { atLink } from '../../any/around';
import { whole } from '../../any/kinds';
import { linkAlone, linkDrop as linkDropInAny, unsure } from '../../any/link-drop';

/** A sentence after which a view can stand: whole, without another link, and more than a slogan or a programme. */
const view =
  /^(?!.*https?:)(?!(?:links?|here(?:'s| is) your|first thing|(?:mon|tues|wednes|thurs|fri|satur|sun)day:|get|join|stand|register|apply|vote|donate|sign|enrol|enroll|stop|rsvp|see you|call|tune|to|watch|listen|live|check|read (?:our|the|my|more|about)|download|discover|see|find|learn)(?!\p{L}))(?:\S+ +){2}.*[\p{L}\p{N})'”"](?<! (?:at|in|on|via|from|to|with|by|for|here))$/u;

/** A short text that points at something and says nothing of it. */
const short: Readonly<Record<string, Range>> = {
  links: [1],
  pointer: [1],
  words: [0, 14],
  speaks: [0, 0],
  voice: [0, 0],
  questions: [0, 0],
  mentions: [0, 1],
  invite: [0, 0],
};

/** The writer's own reaction, or something of one's own that is for sale. */
const ownWords = [
  "(i|we|we're|we've) ~1 (think|believe|love|like|agree|disagree|recommend|support|stand|want|need|hope|can't|must)",
  '(my|our) ~1 (list|take|view|thoughts|favourite|favorite|opinion)',
  '(my|our) ~2 (book|books|novel|album|course|masterclass|collection|product|products|app|shop|store|merch)',
  'our new',
];

export const linkDrop: Rule = {
  ...linkDropInAny,
  title: 'link without a view',
  why: 'The link is here, your view is not. One sentence is enough: what you take from it, or what you dispute.',
  example: {
    bad: 'Our latest white paper is out https://acme.example/wp',
    good: 'Page 4 of our white paper contradicts what I said in May. Which of us is right? https://acme.example/wp',
  },
  source: { title: 'Huang and Yeo, “Tweeting #leaders”, Internet Research, 2018' },
  find: {
    // In a thread the link belongs to what the other parts say.
    kinds: whole,
    mark: 'sentence',
    once: true,
    draft: { ...short, service: [0, 0] },
    unless: ownWords,
    quiet: ['grave', 'appeal'],
  },
  also: [
    { ...unsure, kinds: ['thread'], draft: short, unless: ownWords },
    {
      ...unsure,
      draft: { ...short, service: [1] },
      unless: [...ownWords, '(join us|register|sign up|rsvp|tickets|book your|tonight|tomorrow|attend)'],
    },
    linkAlone,
  ],
  suggest: [
    { size: 'turn', from: /^https?:\S+$/, to: 'What struck me is [what surprised me]: {phrase}' },
    {
      size: 'invite',
      from: /^https?:\S+$/,
      to: 'What struck me is [what surprised me]. What would you add? {phrase}',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?!read (?:our|the) )(?:read|more|learn|find out|see|details)\b.*[\p{L}\p{N})'”"](?<! (?:at|in|on|via|from|to|with|by|for))$/u,
      to: '{own}. I would start with [one thing].',
    },
    {
      size: 'turn',
      whole: true,
      from: view,
      to: '{own}. What struck me is [what surprised me].',
      around: atLink,
    },
    {
      size: 'invite',
      whole: true,
      from: view,
      to: '{own}. What struck me is [what surprised me]. What would you add?',
      stands: 'last',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Our latest white paper is out⟧ https://acme.example/wp',
      after: 'Our latest white paper is out. What struck me is [what surprised me]. https://acme.example/wp',
    },
    {
      text: '⟦Great interview of our CFO in the Times⟧: https://t.example/1',
      after: 'Great interview of our CFO in the Times. What struck me is [what surprised me]: https://t.example/1',
    },
    { text: '⟦Read more here⟧ https://acme.example/news' },
    {
      text: '⟦New blog post!⟧ https://acme.example/blog #innovation',
      after: 'New blog post. What struck me is [what surprised me]. https://acme.example/blog #innovation',
    },
    {
      text: '⟦https://acme.example/annual-report⟧',
      after: 'What struck me is [what surprised me]: https://acme.example/annual-report',
    },
    { text: '⟦Our annual report is live⟧ https://acme.example/annual-report' },
  ],
  quiet: [
    {
      text: 'I disagreed with page 4 of this report and I changed one habit because of page 11. https://acme.example/wp',
    },
    { text: 'Which of these three scenarios looks like your site? https://acme.example/wp' },
    { text: 'First night on the new berth https://acme.example/p/114', near: true },
    { text: 'Read more in my new book about pumps: https://acme.example/book', near: true },
    { text: 'We are hiring two welders in Leeds: https://acme.example/jobs', near: true },
    { text: 'Product recall, batch 4411. Do not drink it: https://acme.example/recall', near: true },
    { text: 'The figure on page 9 is wrong: https://acme.example/wp. My fault, corrected tonight.', near: true },
  ],
};

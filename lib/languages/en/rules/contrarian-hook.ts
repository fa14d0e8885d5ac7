import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const contrarianHook: Rule = {
  id: 'contrarian-hook',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'contrarian opening',
  why: 'It announces a fight before there is a thought. Say what you think and where it may not hold; those who see it otherwise will tell you.',
  example: {
    bad: 'Unpopular opinion: interviews are useless.',
    good: 'I think interviews predict little; in our data the link was 0.1. Where have you seen better?',
  },
  source: {
    title:
      'Yeomans and others, “Conversational Receptiveness”, Organizational Behavior and Human Decision Processes, 2020',
  },
  find: {
    phrases: [
      '(unpopular|controversial|contrarian|hot|spicy|not so popular) (opinion|take|view|thought|thoughts)',
      '(this|that|it) (might|may|will|is going to|could) (probably)? (upset|offend|anger|annoy|trigger|ruffle|piss off) ~3',
      "i (will|'ll|am going to|might|may) (probably)? (get|be) (cancelled|canceled|flamed|roasted|attacked|unfollowed|hated) ~3",
      "i'll (probably)? (get|be) (cancelled|canceled|flamed|roasted|attacked|unfollowed|hated) ~3",
      '^ (the|your|our)? <thing> (is|are) (officially|finally|already|basically)? (dead|dying|a myth|a lie|a scam|overrated|broken|useless|over) $',
      '(nobody|no one) wants to (hear|say|admit) (this|it)',
      "(you've been|you have been|we've been) lied to",
      '^ forget everything (you|we)',
      '(change my mind|fight me|prove me wrong) $',
      '(everyone|everybody|most people) (is|are|gets|get|has|have) (this|it|that)? (wrong|backwards|backward)',
      "^ (you|you're|you are) (harming|killing|hurting|ruining|wasting|losing|sabotaging|doing it wrong) ~6",
      "^ you don't need (a|an|another|more|the) ~5 $",
      '^ stop (hiring|chasing|waiting|trying|telling|saying|calling|using|building|writing|selling|asking) ~6 $',
    ],
    words: {
      thing: [
        ...list(
          'cv resume résumé email seo office meeting meetings degree degrees leadership strategy marketing agile hustle networking',
        ),
        ...list(
          'interview interviews motivation hr saas consulting management college branding multitasking productivity feedback',
        ),
        ...[
          'software engineering',
          'prompt engineering',
          'cold calling',
          'remote work',
          'the office',
          'job interview',
          'job interviews',
        ],
        ...[
          'work-life balance',
          'personal branding',
          'imposter syndrome',
          'the 9 to 5',
          'thought leadership',
          'corporate culture',
        ],
      ],
    },
    mark: 'sentence',
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /^(?:(?:an? |my |here's (?:an? |my )?)?(?:unpopular|controversial|contrarian|hot|spicy) (?:opinion|take|view|thought)s?)\s?[:,–—-]+ ?(?<s>(?!i\b).{8,140})$/,
      to: 'I think {low:s}. Where does it not hold?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<s>(?:the |your |our )?[\p{L} -]{2,40} (?:is|are) (?:officially |finally |already |basically )?(?:dead|dying|a myth|a lie|overrated|broken|useless|over))$/u,
      to: 'I think {low:s}, because [one thing]. Where does it not hold?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Unpopular opinion: interviews are useless.⟧',
      after: 'I think interviews are useless. Where does it not hold?',
    },
    { text: '⟦Hot take.⟧ Budgets are theatre.' },
    { text: '⟦This might upset some HR people.⟧' },
    { text: '⟦The CV is dead.⟧', after: 'I think the CV is dead, because [one thing]. Where does it not hold?' },
    { text: '⟦I will probably get cancelled for this.⟧' },
  ],
  quiet: [
    { text: 'I think interviews predict little; in our data the link was 0.1. Where have you seen better?' },
    { text: 'My partner Paul is dead. He hated speeches.', near: true },
    { text: 'The storm may upset the timetable on Friday.', near: true },
    { text: 'The office is over the bakery, second floor.', near: true },
    { text: 'The battery of the badge reader is dead again.', near: true },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';

export const confidentialHint: Rule = {
  id: 'confidential-hint',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'hint at a secret',
  why: 'Hinting that something is not public yet already tells it to those who can guess. It can wait for the day when you may say it whole.',
  example: {
    bad: 'Can’t say more yet, but Monday will be fun.',
    good: 'On Monday I publish the three options, and I want yours.',
  },
  source: {
    title: 'AMF, DOC-2014-15: inside information on social media only once it is published in full',
    url: 'https://www.cliff.asso.fr',
  },
  find: {
    phrases: [
      "(can't|cannot|can not) (say|tell|reveal|share|disclose|announce) ~1 (more|much|anything|details|everything) ~1 (yet|right now|today|for now|at this (point|stage))",
      "(can't|cannot|can not) (say|reveal|share) (more|much more) (yet|but)",
      "^ ~1 (can't|cannot|can not) (say|reveal) (more|much more|much) $",
      "(can't|cannot|can not) (say|tell|reveal|share|disclose) ~2 (until|before) ~2 (filing|announcement|release|signing|closing|results|deal|vote|board|monday|tuesday|wednesday|thursday|friday)",
      "(can't|cannot|can not) (share|reveal|disclose|announce) ~4 yet",
      '<big> <news> (is|are)? (coming|on the way|around the corner|to come|in the works|brewing) ~2',
      '<big> <news> (next week|tomorrow|on monday|on tuesday|on wednesday|on thursday|on friday|soon|next month)',
      '(have|got|with) ~1 <big> <news> ~2 (share|announce) (soon|shortly|next week|next month|tomorrow|in the coming days)',
      "(it's|it is|this is|that's|that is|is|are) not (yet public|public yet|official yet|yet official|announced yet|public)",
      "(hasn't|has not|haven't|have not) been (announced|made public|published) yet",
      '(my|our) lips are sealed',
      'not supposed to (say|tell|share|announce)',
      '^ between (us|you and me) ~6 (deal|merger|acquisition|takeover|offer|board|results|contract|signing|sale)',
    ],
    words: {
      big: [
        'big',
        'huge',
        'major',
        'exciting',
        'great',
        'something big',
        'very exciting',
        'some big',
        'some exciting',
        'really exciting',
      ],
      news: ['news', 'announcement', 'announcements', 'reveal'],
    },
    mark: 'sentence',
    sentence: { questions: [0, 0] },
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Can’t say more yet, but Monday will be fun.⟧' },
    { text: '⟦Big news coming next week!⟧' },
    { text: '⟦We have some exciting news to share soon.⟧' },
    { text: '⟦It is not public, but the deal is done.⟧' },
    { text: '⟦I cannot say more until the filing on Monday.⟧' },
    { text: '⟦Between us, the merger is close.⟧' },
  ],
  quiet: [
    { text: 'On Monday I will publish the three options and I want yours.' },
    { text: 'Nothing stood between us and the door.', near: true },
    { text: 'I can’t say more about grief than my mother did.', near: true },
    { text: 'The news comes next week in any case: the vote is on Tuesday.', near: true },
    { text: 'The minutes are public, and so are my notes.' },
  ],
};

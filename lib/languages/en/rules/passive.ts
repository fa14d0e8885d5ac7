import type { Examples, Rule } from '../../../engine/rule';

export const passive: Rule = {
  id: 'passive',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'done by nobody',
  why: 'Nobody acts in this sentence. Saying who decided, or who got it wrong, is what readers of an apology look for first.',
  example: {
    bad: 'Mistakes were made in how the change was handled.',
    good: 'I made mistakes in how I handled the change. Next time the night shift hears it first.',
  },
  source: {
    title:
      'Lewicki, Polin and Lount, “An Exploration of the Structure of Effective Apologies”, Negotiation and Conflict Management Research, 2016',
  },
  find: {
    phrases: [
      '(mistakes|errors) <was> (also|clearly)? (made|committed)',
      '(a|the) (mistake|error) (was|has been) made',
      'it (was|has been|had been) (therefore|also|finally)? (decided|agreed|determined|concluded) (to|that)',
      'lessons (have been|were|had been|will be|must be) (learned|learnt) $',
      '<post> <will> (impacted|affected|eliminated|suppressed|reduced|cut|closed)',
      '(concerns|questions|doubts|objections|complaints) <was> (also)? (raised|expressed|voiced|noted)',
      '(steps|measures|actions) <was> (also|already|now)? (taken|implemented|put in place|initiated)',
      '(a|the|this|that) (difficult|tough|hard|final)? decision (was|has been|had been) (taken|made|reached)',
      '(difficult|tough|hard) (decisions|choices) <was> (taken|made)',
      '(shortcomings|failures|irregularities|failings) <was> (identified|found|observed|noted)',
      '(opportunities|deadlines|targets) <was> missed',
    ],
    words: {
      was: ['were', 'have been', 'had been', 'are being'],
      will: ['will be', 'have been', 'are being', 'may be', 'could be', 'will unfortunately be', 'were'],
      post: ['positions', 'jobs', 'roles', 'posts', 'sites', 'employees', 'colleagues', 'stores', 'branches'],
    },
    mark: 'phrase',
    sentence: { questions: [0, 0] },
    unless: ['by', 'if', '(investigation|police|court|counsel|tribunal|attackers|hackers)'],
  },
  suggest: [
    {
      size: 'trim',
      from: /^(?<what>mistakes|errors) (?:were|have been|had been) (?:also |clearly )?(?<did>made|committed)$/,
      to: '[who] {did} {low:what}',
    },
    { size: 'trim', from: /^(?<what>(?:a|the) (?:mistake|error)) (?:was|has been) made$/, to: '[who] made {low:what}' },
    {
      size: 'trim',
      from: /^it (?:was|has been|had been) (?:therefore |also |finally )?(?<did>decided|agreed|determined|concluded) (?<to>to|that)$/,
      to: '[who] {did} {to}',
    },
    {
      size: 'trim',
      from: /^(?<what>concerns|questions|doubts|objections|complaints) (?:were|have been|had been) (?:also )?(?<did>raised|expressed|voiced|noted)$/,
      to: '[who] {did} {low:what}',
    },
    {
      size: 'trim',
      from: /^(?<what>(?:a|the|this|that) (?:difficult |tough |hard |final )?decision) (?:was|has been|had been) (?<did>made|reached)$/,
      to: '[who] {did} {low:what}',
    },
    { size: 'turn', from: /^(?<all>lessons .*)$/, to: '{all}: [one thing]' },
    { size: 'turn', from: /^(?<all>(?!it ).*)$/, to: '{all} by [who]' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Mistakes were made⟧ in how the change was handled.',
      after: '[who] made mistakes in how the change was handled.',
    },
    { text: '⟦It was decided to⟧ close the canteen.', after: '[who] decided to close the canteen.' },
    { text: '⟦Lessons have been learned⟧.', after: 'Lessons have been learned: [one thing].' },
    { text: 'Two hundred ⟦positions will be impacted⟧.', after: 'Two hundred positions will be impacted by [who].' },
    { text: '⟦Concerns were raised⟧ and measures have been taken.' },
    { text: 'After a long night ⟦the decision was made⟧.', after: 'After a long night [who] made the decision.' },
  ],
  quiet: [
    { text: 'I made a mistake: I closed the canteen without asking.' },
    { text: 'The decision was taken by the board on Friday; I voted for it.', near: true },
    { text: 'My bike was stolen in front of the plant.', near: true },
    { text: 'Lessons have been learned from Rosa, who teaches welding on Tuesdays.', near: true },
    { text: 'If mistakes were made, tell me which ones, and I will answer here.', near: true },
    { text: 'Léa raised two concerns, and we took measures the same evening.' },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';

export const eventPromo: Rule = {
  id: 'event-promo',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'date without a reason',
  why: 'It says where and when, not what for. One thing you want to discuss there, or one question, gives people a reason to come.',
  example: {
    bad: 'Meet us at Hannover Messe, booth B12.',
    good: 'I speak on Friday in Lille about the strike we lost. What should I not leave out?',
  },
  source: { title: 'Parley’s own judgement, after the posts of leaders; no study was found' },
  find: {
    phrases: [
      '(meet|visit|find) (us|me|our team) (at|on|in)',
      '(stop|swing|come|drop) by (our|my) ~1 (booth|stand|table)',
      'save the date',
      "(don't|do not) miss (our|my|this|the|it)",
      '(join|catch) (us|me) ~2 (for|at|live|tomorrow|tonight|today|this|on)',
      'join (our|my) ~2 (webinar|event|livestream|live|session|conference|call|panel|meetup)',
      '(register|rsvp) (now|here|today|for|at|by)',
      'sign up (now|here|today)',
      '(register|sign up|tickets|rsvp) <link>',
      '(get|grab|book|reserve|save) your (ticket|tickets|spot|seat|place)',
      'tune in',
      "(i'll be|i will be|we'll be|we will be) (live|speaking|presenting|on (<name>|air)|exhibiting)",
      '(see you|hope to see you) (there|tomorrow|tonight|at|in <name>)',
      'live (now|stream|at|from) ~2',
      '(watch|listen) (live|tonight|tomorrow)',
    ],
    mark: 'sentence',
    once: true,
    draft: { questions: [0, 0], invite: [0, 0] },
    unless: ['(thanks|thank you|if|live (in|with)|lived|you joined|your questions)'],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'invite',
      whole: true,
      from: /[\p{L}\p{N})'”"]$/u,
      to: '{own}. What would you want to talk about there?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Meet us at Hannover Messe, booth B12.⟧',
      after: 'Meet us at Hannover Messe, booth B12. What would you want to talk about there?',
    },
    {
      text: '⟦Save the date: 12 June, our annual conference.⟧',
      after: 'Save the date: 12 June, our annual conference. What would you want to talk about there?',
    },
    { text: '⟦Join us for a webinar on resilience.⟧' },
    { text: '⟦Don’t miss our keynote!⟧' },
    { text: '⟦Register now for our summit.⟧' },
  ],
  quiet: [
    { text: 'I speak on Friday in Lille about the strike we lost. What should I not leave out?', near: true },
    { text: 'Friday I am in Lille to listen. Ten minutes with each of you, no slides.' },
    { text: 'Thank you Rosa, who joined us for the night shift and stayed until noon.', near: true },
    { text: 'We are hiring two welders. Join us on the night shift: apply here.', near: true },
    { text: 'I met the apprentices at the fair, and one of them took my drill apart.' },
  ],
};

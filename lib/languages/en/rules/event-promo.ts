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
      "(don't|do not) miss (our|my|this|the) ~3 <event>",
      '(join|catch) (us|me) ~2 (for|at|live|tomorrow|tonight|today|this|on)',
      'join (our|my) ~2 (webinar|event|livestream|live|session|conference|call|panel|meetup)',
      '(register|rsvp) (now|here|today|for|at|by)',
      'sign up (now|here|today)',
      '(register|sign up|tickets|rsvp) <link>',
      '(get|grab|book|reserve|save) your (ticket|tickets|spot|seat|place)',
      '^ ~2 tune in $',
      'tune in (here|now|live|today|tonight|tomorrow|on|for|<link>)',
      'tune in at ~1 (<number>|<mention>|<link>)',
      'tune in to (<mention>|<hashtag>|<name>|hear|see|watch|listen|our|my) ~9',
      "(i'll be|i will be|we'll be|we will be) (live|speaking|presenting|on (<name>|air)|exhibiting)",
      '(see you|hope to see you) (there|tomorrow|tonight|at|in <name>)',
      'live (now|stream|at|from) ~2',
      '(watch|listen) (live|tonight|tomorrow)',
    ],
    words: {
      event: list(
        `webinar keynote session talk panel event conference summit booth stand livestream show workshop meetup interview episode stream
        concert fair speech address debate hearing launch presentation discussion masterclass hackathon premiere`,
      ).concat('town hall', 'open day', 'state of the union', 'round table', 'q&a'),
    },
    mark: 'sentence',
    once: true,
    draft: { questions: [0, 0], invite: [0, 0] },
    unless: [
      '(thanks|thank you|if|live (in|with)|lived|you joined|your questions|eclipse|error|log|tune in to (your|their|his|her|yourself|each))',
      '(give|gives|giving|donate|donating) (blood|plasma)',
    ],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'invite',
      whole: true,
      // Only where one goes to a place and meets those who write.
      from: /^(?=.*\b(?:us|me|we|our|my|i|i'll|i'm)\b)(?=[^:]{12,}$|.*save the date)(?=.*\b(?:booth|stand|stall|conference|summit|fair|messe|meetup|workshop|session|panel|town hall|open day|dinner|breakfast|lunch|forum|congress|expo|festival|event|round table|webinar|keynote|convention)\b)(?!.*\b(?:register|sign up|tickets?|rsvp|tune|watch|livestream|podcast|recap|reporting|debate|hearing|retweet|free|https?|(?:mon|tues|wednes|thurs|fri)day:)\b)(?!.*@).{12,180}[\p{L}\p{N})'”"]$(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|st|no|vs|mr|mrs|dr))/u,
      to: '{own}. What would you want to talk about there?',
      stands: 'freely',
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
    { text: '⟦Tune in at 9 on Friday.⟧' },
  ],
  quiet: [
    { text: 'Don’t miss the eclipse tonight, at nine over the harbour.', near: true },
    { text: 'Don’t miss this error in the log: it costs a night.', near: true },
    { text: 'Tune in to your team before you speak.', near: true },
    { text: 'Sign up here to give blood on Saturday.', near: true },
    { text: 'I speak on Friday in Lille about the strike we lost. What should I not leave out?', near: true },
    { text: 'Friday I am in Lille to listen. Ten minutes with each of you, no slides.' },
    { text: 'Thank you Rosa, who joined us for the night shift and stayed until noon.', near: true },
    { text: 'We are hiring two welders. Join us on the night shift: apply here.', near: true },
    { text: 'I met the apprentices at the fair, and one of them took my drill apart.' },
  ],
};

function list(written: string): string[] {
  return written.split(/\s+/);
}

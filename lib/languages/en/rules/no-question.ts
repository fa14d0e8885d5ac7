import type { Examples, Rule } from '../../../engine/rule';
import { asksNothing } from '../../any/asks-nothing';

export const noQuestion: Rule = {
  id: 'no-question',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'no question, no invitation',
  why: 'Nothing here asks readers for what they know. Not every post needs a question; if you have a real one, ask it.',
  example: {
    bad: 'We moved the stand-up from nine to eleven and lateness vanished.',
    good: 'We moved the stand-up from nine to eleven and lateness vanished. What happened in your team when the hour changed?',
  },
  source: {
    title:
      'de Vries, Gensler and Leeflang, “Popularity of Brand Posts on Brand Fan Pages”, Journal of Interactive Marketing, 2012',
  },
  find: asksNothing({ regret: [0, 0] }),
  suggest: [
    { size: 'invite', to: 'What would you want to know about {thing:topic}?' },
    { size: 'invite', to: 'What would you want to know about {plan:topic}?' },
    { size: 'invite', to: '{one-question:draft}: [what I don’t know yet]?' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: 'We have completed the second phase of our industrial plan. Our teams delivered our three priority projects on schedule, and our network now covers eleven regions. We continue to invest in our sites.⟦⟧',
      after:
        'We have completed the second phase of our industrial plan. Our teams delivered our three priority projects on schedule, and our network now covers eleven regions. We continue to invest in our sites. What would you want to know about our industrial plan?',
    },
    {
      text: 'Our strategy rests on three pillars. We are strengthening our presence in Asia, we are modernising our plants and we are simplifying our organisation. Our results confirm our direction for the coming years.⟦⟧',
    },
    {
      text: 'This quarter we opened our new logistics centre near Lyon. Our customers will benefit from shorter lead times, and we are extending our range. We have also renewed our fleet and our certifications.⟦⟧',
      after:
        'This quarter we opened our new logistics centre near Lyon. Our customers will benefit from shorter lead times, and we are extending our range. We have also renewed our fleet and our certifications. What would you want to know about our new logistics centre?',
    },
    {
      text: 'We are committed to our values. Our people make our difference, our clients trust our expertise and our partners share our ambition. We will keep building our future with confidence and with rigour.⟦⟧',
    },
    {
      text: 'I moved the briefing of the night shift from ten to nine. Lateness fell by half in a month, and the last bus is no longer missed by anyone. The day shift follows in May.⟦⟧',
      after:
        'I moved the briefing of the night shift from ten to nine. Lateness fell by half in a month, and the last bus is no longer missed by anyone. The day shift follows in May. One question for you: [what I don’t know yet]?',
    },
    {
      text: 'Our group is entering a new chapter. We have appointed a new executive committee, we have reviewed our portfolio and we have set our priorities. Our roadmap is clear and our teams are mobilised⟦⟧ #strategy',
    },
  ],
  quiet: [
    {
      text: 'We moved the stand-up from nine to eleven and lateness vanished. I would not have guessed it. Tell me what happened in your team when the hour changed, I am collecting cases.',
      near: true,
    },
    {
      text: 'Our colleague Marc died on Sunday. He ran the night shift for nineteen years, taught half of us to read a pressure chart, and never once raised his voice.',
      near: true,
    },
    {
      text: 'The plant in Leeds stood still for eleven hours. How do you keep a line warm when the power goes, and who decides to stop it before the oven does?',
    },
    {
      text: 'Correction to my post of Monday: the new line makes nine hundred parts an hour, not nine thousand. The slip was mine, and the table on our site now shows the right figure.',
      near: true,
    },
    { text: 'The new line makes nine hundred parts an hour.' },
  ],
};

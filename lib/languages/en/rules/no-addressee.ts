import type { Examples, Rule } from '../../../engine/rule';
import { asksNothing } from '../../any/asks-nothing';

export const noAddressee: Rule = {
  id: 'no-addressee',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'nobody is spoken to',
  why: 'No “you”, no name tagged, no question: it is not said whom this is for. A good story needs none; news does.',
  example: {
    bad: 'We have completed the second phase of our industrial plan, and our network now covers eleven regions.',
    good: 'If your site runs on two shifts, the bus timetable may be the reason. Ours was, since 2009.',
  },
  source: {
    title:
      'Yue, Thelen, Robinson and Men, “How do CEOs communicate on Twitter?”, Corporate Communications: An International Journal, 2019',
  },
  find: asksNothing({ you: [0, 0], mentions: [0, 0], regret: [0, 0] }),
  suggest: [
    { size: 'invite', to: 'If {plan:topic} {affects:topic} you, tell me what I am missing.' },
    { size: 'invite', to: 'If {plan:topic} {affects:topic} you, tell us what we are missing.' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: 'We have completed the second phase of our industrial plan. Our teams delivered our three priority projects on schedule, and our network now covers eleven regions. We continue to invest in our sites.⟦⟧',
      after:
        'We have completed the second phase of our industrial plan. Our teams delivered our three priority projects on schedule, and our network now covers eleven regions. We continue to invest in our sites. If our industrial plan affects you, tell me what I am missing.',
    },
    {
      text: 'We have moved our maintenance schedule from nights to mornings. The lines stand still for one hour less, the noise is gone from the village, and the plan for May holds both sites.⟦⟧',
      after:
        'We have moved our maintenance schedule from nights to mornings. The lines stand still for one hour less, the noise is gone from the village, and the plan for May holds both sites. If our maintenance schedule affects you, tell me what I am missing.',
    },
    {
      text: 'Our strategy rests on three pillars. We are strengthening our presence in Asia, we are modernising our plants and we are simplifying our organisation. Our results confirm our direction for the coming years.⟦⟧',
    },
    {
      text: 'This quarter we opened our new logistics centre near Lyon. Our customers will benefit from shorter lead times, and we are extending our range. We have also renewed our fleet and our certifications.⟦⟧',
    },
    {
      text: 'We are committed to our values. Our people make our difference, our clients trust our expertise and our partners share our ambition. We will keep building our future with confidence and with rigour.⟦⟧',
    },
    {
      text: 'Our group is entering a new chapter. We have appointed a new executive committee, we have reviewed our portfolio and we have set our priorities. Our roadmap is clear and our teams are mobilised.⟦⟧',
    },
  ],
  quiet: [
    {
      text: '@SofiaR asked me why the plant runs on two shifts. The honest answer is that nobody had questioned it since 2009, and that the contract with the bus company follows the shifts.',
      near: true,
    },
    {
      text: 'If your site runs on two shifts, the bus timetable may be the reason. Ours was, since 2009, and nobody had noticed it before a new planner drew the map.',
      near: true,
    },
    {
      text: 'Our colleague Marc died on Sunday. He ran the night shift for nineteen years, taught half of us to read a pressure chart, and never once raised his voice.',
      near: true,
    },
    { text: 'The new line makes nine hundred parts an hour.' },
    {
      text: 'I apologise to the night shift. The new rota went out on Friday evening, the phone line was closed until Monday, and three people came in on their day off because of it.',
    },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';
import { loudAlone, loudTogether } from '../shouted';

const alone = `(${loudAlone.join('|')})`;
const together = `(${loudTogether.join('|')})`;
const known = [...loudAlone, ...loudTogether].join('|').toLowerCase();

export const allCaps: Rule = {
  id: 'all-caps',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'words in capitals',
  why: 'Capitals read as shouting, and some screen readers spell them letter by letter. The words are strong enough in small letters.',
  example: { bad: 'We NEVER GIVE up.', good: 'We never give up.' },
  source: { title: 'Our own judgement: in writing to colleagues capitals are read as a raised voice' },
  find: {
    phrases: [
      `${alone}+`,
      `(${alone}|${together}) (${alone}|${together}) (${alone}|${together})+`,
      `${together} ${alone}+`,
      `${alone} ${together}+`,
    ],
    mark: 'phrase',
    draft: { shout: [2] },
    unless: [
      '(act|bill|caucus|initiative|award|awards|acronym|stands for|inc|ltd|llc)',
      '<caps> <caps> <caps> <caps>+',
    ],
  },
  also: [
    {
      // A headline may hold names, which have to keep their capital: a hint.
      phrases: [
        `<caps>+ ${together} <caps> <caps>+`,
        `<caps> <caps>+ ${together} <caps>+`,
        `${together} <caps> <caps>+`,
      ],
      mark: 'phrase',
      draft: { shout: [2] },
      level: 'hint',
      once: true,
      unless: ['(act|bill|caucus|initiative|award|awards|acronym|stands for|inc|ltd|llc)'],
    },
  ],
  suggest: [{ size: 'trim', from: new RegExp(`^(?:${known})(?:[ ,]+(?:${known}))*$`), to: '{calm:phrase}' }],
};

export const examples: Examples = {
  fires: [
    { text: 'We ⟦NEVER GIVE UP⟧ here.', after: 'We never give up here.' },
    {
      text: 'This is ⟦AMAZING⟧ and nobody EVER saw it, NEVER.',
      after: 'This is amazing and nobody EVER saw it, NEVER.',
    },
    { text: '⟦STOP GIVING PEOPLE⟧ slides.', after: 'Stop giving people slides.' },
    { text: 'People OVER process. ⟦ALWAYS⟧.', after: 'People OVER process. Always.' },
    { text: '⟦IMPORTANT⟧: read THIS.', after: 'Important: read THIS.' },
    { text: '⟦LISTEN TO THE FULL STORY⟧ on Friday.', after: 'Listen to the full story on Friday.' },
  ],
  quiet: [
    { text: 'The GDPR and the CNIL guidance apply; UNESCO too.', near: true },
    { text: 'We never give up.' },
    { text: 'NVIDIA and ASML sent two people each, and we MUST book a larger room.', near: true },
    { text: 'Rosa DIAZ and Tom BAKER signed for the HR ASSOCIATION OF WALES.', near: true },
    { text: 'The team was ready BEFORE the date.', near: true },
    { text: 'The FAST Act, #BREAKING and $TSLA stay as they are.', near: true },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';
import { lateHour as lateHourInAny } from '../../any/late-hour';

export const lateHour: Rule = {
  ...lateHourInAny,
  title: 'late at night',
  why: 'It is late where you are. You asked to be reminded: the site’s clock can send this in the morning.',
  example: { bad: 'Sent at 23:40.', good: 'Scheduled for 8:10, and read once more at 8:00.' },
  source: {
    title:
      'Wang, Norcie, Komanduri, Acquisti, Leon and Cranor, “I regretted the minute I pressed share: A Qualitative Study of Regrets on Facebook”, SOUPS, 2011',
  },
};

export const examples: Examples = {
  fires: [
    { text: 'ok⟦⟧', when: { hour: 23.7 } },
    { text: 'A thought before bed.⟦⟧', when: { hour: 22.6 } },
    { text: 'I can’t sleep and here is why.⟦⟧', when: { hour: 3 } },
    { text: '@ana you read the wrong table.⟦⟧', when: { hour: 0.5 }, kind: 'reply' },
    { text: 'Tonight I decided.⟦⟧', when: { hour: 6.2 } },
  ],
  quiet: [
    { text: 'A thought at breakfast.', when: { hour: 8 } },
    { text: 'Lunch break.', when: { hour: 13 } },
    { text: 'A thought before bed.' },
    { text: 'The night shift ends now.', when: { hour: 6.6 }, near: true },
    { text: 'One last call before dinner.', when: { hour: 22.2 }, near: true },
  ],
};

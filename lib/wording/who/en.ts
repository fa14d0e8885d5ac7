import { times } from '../plural';
import type { WhoWords } from './words';

export const who: WhoWords = {
  title: 'Who writes',
  lead: 'Some rules need to know; without it they stay silent. One name per line.',
  names: {
    ownNames: { title: 'Your name', help: 'As others write it: first and last name, initials.' },
    companies: { title: 'Your companies', help: 'And the names of what they sell.' },
    interests: { title: 'Your interests', help: 'Companies you hold shares in, advise, or are paid by.' },
    competitors: { title: 'Competitors', help: 'Parley tells you when a text puts one of them down.' },
  },
  besides: (count, organisation) =>
    `${count === 1 ? 'One more is' : `${count} more are`} set by ${organisation ?? 'your organisation'}.`,
  count: times('en', { zero: 'none', one: '1 name', other: (n) => `${n} names` }),
  sensitiveNames: 'Names to keep out of public texts',
  quietPeriods: 'Quiet periods',
  quietPeriodsNone: 'none',
  extraRules: 'Rules you may add',
  extraRulesLead: 'Silent unless you switch them on.',
};

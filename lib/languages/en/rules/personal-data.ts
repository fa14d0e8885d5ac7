import type { Examples, Rule } from '../../../engine/rule';

export const personalData: Rule = {
  id: 'personal-data',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'private address or number',
  why: 'Once it stands in the open, anybody can copy it and use it, also to deceive. Those who need it can be given it in private.',
  example: { bad: 'Call me on +44 20 7946 0958.', good: 'Write to me here.' },
  source: {
    title: 'Our own principle: the private address or number of a person is passed on in private, to whoever needs it',
  },
  find: {
    phrases: [
      '<reach> (me|us) (directly|anytime|for ~3)? (at|on|by|via)? (my|our)? (e-mail|email|mail|phone|text|mobile|cell)? (at|on|to)? (<email>|<phone>)',
      '(write to|e-mail|email|mail|send an (e-mail|email) to) <email>',
      '<email>',
      '<phone>',
      '<account>',
    ],
    words: {
      reach: ['call', 'text', 'ring', 'phone', 'email', 'mail', 'message', 'contact', 'reach', 'write to', 'whatsapp'],
    },
    mark: 'phrase',
    quoted: true,
    unless: [
      '(press|media) (office|desk|contact|contacts|enquiries|inquiries|team|line|officer)',
      '(helpline|hotline|switchboard|toll free|crisis line|emergency|front desk|reception)',
      '(our|my|the|your|campaign|district|regional) (office|offices|store|shop|clinic|box office)',
      '(register|rsvp|book|reserve|enrol|enroll|sign up|donate|tickets|reservations|bookings)',
      '(customer|client) (service|services|care|support)',
    ],
  },
  anyLanguage: true,
  suggest: [
    {
      size: 'trim',
      from: /^(?:call|text|ring|phone|e-?mail|mail|message|contact|reach|write to|whatsapp) (?<who>me|us)\b/,
      to: 'write to {who} here',
      drops: 'names',
    },
    {
      size: 'trim',
      from: /^(?:write to|e-?mail|mail|send an e-?mail to) \S+@/,
      to: 'write to me here',
      drops: 'names',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Call me on +44 20 7946 0958⟧.', after: 'Write to me here.' },
    { text: '⟦Write to ana.ruiz@acme.example⟧.', after: 'Write to me here.' },
    { text: 'Pay to ⟦GB82 WEST 1234 5698 7654 32⟧.' },
    { text: 'Her number is ⟦+1 202 555 0143⟧.' },
    { text: '⟦j.dupont@novalia.example⟧ knows more.' },
    {
      text: 'If you were on that train, you can ⟦reach us by phone at (202) 555-0143⟧ until Friday.',
      after: 'If you were on that train, you can write to us here until Friday.',
    },
  ],
  quiet: [
    { text: 'We shipped 12,345,678 parts in 2023.', near: true },
    { text: 'Write to me here.' },
    { text: 'Order 4532 0001 2345 and invoice 2023-04-0012 are closed.', near: true },
    { text: 'Any question on the site? contact@acme.example is read by four people.', near: true },
    { text: 'Veterans can still register by calling (202) 555-0143.', near: true },
    { text: 'Our press office answers on +44 20 7946 0958.', near: true },
    { text: 'We went from 1,200 to +10 000 000 visits in a year.', near: true },
  ],
};

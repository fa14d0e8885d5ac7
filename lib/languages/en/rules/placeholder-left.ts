import type { Examples, Rule } from '../../../engine/rule';
import { fillIns } from '../fill-ins';

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'unfilled slot',
  why: 'A place meant for your own words is still empty. Readers would see the brackets.',
  example: { bad: 'It took us [how long].', good: 'It took us eleven weeks.' },
  source: { title: 'Our own principle: a slot published empty is worse than the sentence it was meant to mend' },
  find: {
    phrases: [
      ...fillIns,
      '{ (your|the)? <field> }',
      '{ { (your|the)? <field> } }',
      '[ (your|first|last|company|insert) ~2 ]',
      'TODO',
      'XX',
      'XXX',
      'TBD',
      'lorem ipsum',
    ],
    words: {
      field: [
        ...[
          'first name',
          'last name',
          'full name',
          'firstname',
          'lastname',
          'name',
          'surname',
          'company',
          'company name',
        ],
        ...['date', 'title', 'job title', 'city', 'link', 'figure', 'amount', 'number'],
      ],
    },
    mark: 'phrase',
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: 'It took us ⟦[how long]⟧.' },
    { text: 'Thank you ⟦{name}⟧.' },
    { text: '⟦TODO⟧: add figure.' },
    { text: 'We opened ⟦XX⟧ sites.' },
    { text: 'The longest part was ⟦[one thing]⟧.' },
    { text: 'Our plan: ⟦[what it changes, for whom]⟧.' },
  ],
  quiet: [
    { text: 'He wrote “I never […] said it”.', near: true },
    { text: 'They wrote “managment [sic]”.', near: true },
    { text: 'Thank you [Rosa] for the photographs, and thanks to the [Leeds] crew.', near: true },
    { text: 'My formula is: I help {who} with {what}. Mine reads: I help ports with tides.', near: true },
    { text: 'My todo list for Monday has one line: call the mayor.', near: true },
    { text: 'One thing took us long: we forgot to ask who had the key.' },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const tagBait: Rule = {
  id: 'tag-bait',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'asking for tags',
  why: 'Readers are asked to pull others in, in public and unasked. If somebody comes to mind, say who and what they did yourself.',
  example: {
    bad: 'Tag a manager who needs to read this.',
    good: 'My example is Rosa Diaz: she cancelled her own Monday meeting first.',
  },
  source: { title: 'Facebook Newsroom, “Fighting Engagement Bait on Facebook”, 2017' },
  find: {
    phrases: [
      'tag (someone|somebody|anyone|everyone|everybody|people|friends|founders|leaders|managers|colleagues|them|him|her|those)',
      'tag (a|an|your|the|that|one|two|three|five|<number>|at least) ~2 <person>',
      '(mention|tag) (your|<number>|two|three|five|a) ~1 <person> (below|in the comments|in a comment|who|that)',
    ],
    words: {
      person: [
        ...list(
          'manager managers mentor mentors boss bosses people person colleague colleagues friend friends founder founders',
        ),
        ...list(
          'leader leaders teammate teammates coworker coworkers entrepreneur entrepreneurs women woman man men folks peer peers',
        ),
        ...list(
          'partner team teams network recruiter recruiters developer engineer hero heroes connection connections ceo crew buddy',
        ),
      ],
    },
    mark: 'sentence',
    unless: [
      "(i|we|they|people|who|you|i'll|we'll|not|don't|never|they'll|always) tag",
      '(release|issue|ticket|branch|photo|photos|image|images|asset|assets)',
    ],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /\b(?:tag|mention) (?:at least )?(?<n>\d+|two|three|five) (?<who>\p{L}+) (?:who|that) (?<do>(?:inspire|taught|helped|changed|made|help|make|believed|motivate) [^,;:]{2,60})$/u,
      to: 'Who are the {n} {who} who {do}, and what did they do?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\btag (?<who>(?:a|an|someone|somebody|anyone)\b[^,;:]{0,60}? (?:who|that) [^,;:]{3,60})$/,
      to: 'Do you know {who}? Write to them.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\btag (?<who>(?:the|that) [^,;:]{3,30} (?:who|that) [^,;:]{3,60})$/,
      to: 'What would you thank {who} for?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:tag|mention) (?<who>(?:your|a|an|the)(?: (?!below|here|in )\p{L}+){1,2})(?: (?:below|here|in the comments|in a comment))?$/u,
      to: 'What would {who} say to this?',
    },
    {
      size: 'turn',
      whole: true,
      from: /\bif you know (?<who>[^,;:]{4,60}),/,
      to: 'If you know {who}, write to them.',
    },
    { size: 'turn', whole: true, from: /^(?<tag>tag)\b/, to: 'Whom would you {low:tag}, and what did they do?' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Tag a manager who needs to read this.⟧',
      after: 'Do you know a manager who needs to read this? Write to them.',
    },
    { text: '⟦Tag your mentor below!⟧', after: 'What would your mentor say to this?' },
    { text: '⟦Tag 3 people who inspire you.⟧', after: 'Who are the 3 people who inspire you, and what did they do?' },
    { text: '⟦Tag someone who would love this job title.⟧' },
    {
      text: '⟦Tag the colleague who saves your Mondays.⟧',
      after: 'What would you thank the colleague who saves your Mondays for?',
    },
    { text: 'New course on audits. ⟦If you know a colleague in finance, tag them!⟧' },
  ],
  quiet: [
    { text: 'We tag the release on Friday.', near: true },
    { text: 'Who taught you to say no? Name the sentence, not the person.' },
    { text: 'At the fair people tag their friends on the photo wall, and we print it.', near: true },
    { text: 'Tag the branch before the team merges it.', near: true },
    { text: 'The price tag scared the whole board.', near: true },
  ],
};

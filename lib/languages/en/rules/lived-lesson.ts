import type { Examples, Rule } from '../../../engine/rule';

export const livedLesson: Rule = {
  id: 'lived-lesson',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'lesson lived',
  why: 'You told what you lived, and what it taught you.',
  example: { bad: 'Leaders must learn every day.', good: 'I changed my mind after two nights with the shift.' },
  source: {
    title:
      'Packard and Berger, “How Concrete Language Shapes Customer Satisfaction”, Journal of Consumer Research, 2021',
  },
  find: {
    phrases: [
      '(i|we) (learned|learnt) (it|that|this) ~1 (from|in|at|on|when|by|after|during) (the|a|an|my|our|two|three|<number>|<name>|her|his|their)',
      '(i|we) (underestimated|overestimated|misjudged) (the|my|our|how|<name>|what)',
      'i changed my mind (about|after|on|when|in|since)',
      '(i|we) used to (think|believe|assume) (that|it|the|my|our|every|a|this|<name>)',
      'i was wrong (about|to think|to believe|to assume)',
      '(it|that) (took|cost) (me|us) ~3 (years|months|weeks|days|attempts|tries|nights) to (see|understand|learn|realise|realize|admit|accept)',
      '(i|we) (only|finally|slowly) (understood|realised|realized) ~5 (when|after|in|on|at)',
      '(i|we) had (assumed|thought|believed) (that|it|the|we|they|my|our)',
      '(i|we) would do ~2 differently ~2 (now|today|next time)',
    ],
    mark: 'sentence',
    unless: [
      '(a lot|so much|everything|many things|lessons|everyone|humanity|god|lord|life)',
      '(if|until you|you|your) ~2 (i|we) (learned|learnt)',
      '(link|course|newsletter|follow|template|guide|read more|tune in|webinar|ebook|episode)',
      'what (i|we) (learned|learnt)',
      '(congress|senate|president|bill|democrats|republicans)',
      '(said|told|thought) ~3 (i|we) (was|were) wrong',
      "don't (i|we)",
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦I learned it from the bus timetable.⟧' },
    { text: '⟦I underestimated the canteen.⟧' },
    { text: '⟦I changed my mind after two nights with the shift.⟧' },
    { text: '⟦I used to think that silence meant yes.⟧' },
    { text: '⟦I was wrong about Turin.⟧' },
    { text: 'The second pump stood still for a week. ⟦I had assumed that somebody had the key.⟧' },
  ],
  quiet: [
    { text: 'Leaders must learn every day.', near: true },
    { text: 'I learned a lot from this event.', near: true },
    { text: 'Here is what I learned in my course.', near: true },
    { text: 'She changed her mind after two nights.', near: true },
    { text: 'We are proud of our culture.', near: true },
    { text: 'The bus timetable changed in May.' },
  ],
};

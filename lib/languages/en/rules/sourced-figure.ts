import type { Examples, Rule } from '../../../engine/rule';

export const sourcedFigure: Rule = {
  id: 'sourced-figure',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'figure with its source',
  why: 'You gave a figure and where it comes from.',
  example: { bad: 'Massive growth!', good: 'According to our safety report, 3 days lost in 2023.' },
  source: {
    title: 'Autorité des marchés financiers, position-recommandation DOC-2014-15',
  },
  find: {
    phrases: [
      'according to ~4',
      '(source|sources) (is|are)? ~3 (<name>|<link>|<capital>)',
      '(the|a|an|our|my|new|latest|recent|<name>|<number>) ~2 (study|survey|report|poll|census|data|research|analysis|paper|statistics|figures) ~5 (found|finds|shows|show|showed|says|said|counted|estimates|puts|suggests|suggest)',
      '(says|found|reports) (the|a|an|our) ~2 (study|survey|report|poll|census|data|research|analysis|paper|statistics|figures)',
      '(i|we) (counted|measured|timed|weighed|surveyed|interviewed|logged)',
      '(on)? (page|p) <number>',
      '(list|data|figures|report|study|table|method|numbers|proof) ~2 (here|below)? <link>',
    ],
    mark: 'sentence',
    sentence: { figures: [1] },
    unless: [
      '(followers|subscribers|likes|views|impressions|connections|reach)',
      'according to (me|plan|him|her|them|some|many|sources|people)',
      '(register|webinar|sign up|subscribe|apply|download|join)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦212 mm in one night (source: Met Office).⟧' },
    { text: '⟦According to our safety report, 3 days lost in 2023.⟧' },
    { text: '⟦We counted 41 customers waiting more than 2 hours.⟧' },
    { text: '⟦14% of posts, says the study, page 9.⟧' },
    { text: '⟦11 sites visited, list here https://acme.example/l⟧' },
    { text: 'The lane was closed in May. ⟦A survey of 600 drivers found that half never used it.⟧' },
  ],
  quiet: [
    { text: 'Massive growth!', near: true },
    { text: 'We doubled.', near: true },
    { text: 'According to plan, we opened on Monday.', near: true },
    { text: 'A 2023 study shows that people like lists.', near: true },
    { text: 'We counted 4,000 new followers this week.', near: true },
    { text: 'We counted on the night shift.' },
  ],
};

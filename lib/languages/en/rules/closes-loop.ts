import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const closesLoop: Rule = {
  id: 'closes-loop',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'promise kept',
  why: 'You followed through, and said so.',
  example: {
    bad: 'We listen to our customers.',
    good: 'You told me the form is absurd, so we cut it to one page.',
  },
  source: {
    title: 'Harkin et al., “Does Monitoring Goal Progress Promote Goal Attainment?”, Psychological Bulletin, 2016',
  },
  find: {
    phrases: [
      '^ ~1 (as|like) (i|we)? promised (here|the|my|our|i|we|a|this|these)',
      '(as|like) (i|we) promised (you|last|in|on|here)',
      "(you|many of you|some of you|several of you) <told> ~9 (so|and|then|since) (i|we|we've|i've) ~1 <did>",
      '(you|many of you|some of you|several of you) <told> ~9 (so|and|then)? (it|this|that|they)? (is|are|was|were|has been|have been) (gone|fixed|stopped|changed|shorter|corrected)',
      "you (suggested|asked for|proposed|recommended) ~4 (i|we|i've|we've|i'm|we're) ~1 (<did>|go|am|are|start|will)",
      '(thanks to|because of|after|following|since|based on) ~1 your ~1 <words> (i|we|the|our|my|one|two|three|it|there|<number>)',
      "(here's|here is|this is) what (i|we|i've|we've) ~1 (changed|stopped|fixed|done about it|did about it|did with it) ~1 (since|after|with|about)?",
    ],
    words: {
      told: [
        'told me',
        'told us',
        'wrote to me',
        'wrote to us',
        'wrote',
        'said',
        'reminded me',
        'pointed out',
        'asked me',
        'asked us',
        'warned me',
        'warned us',
        'complained',
      ],
      did: list(`cut stopped changed fixed corrected dropped moved added removed replaced rewrote shortened opened reopened closed
        cancelled canceled simplified called visited checked asked tried went published bought hired doubled halved split postponed
        redrew rebuilt deleted ended`),
      words: list(
        'comments answers replies remarks questions objections letters messages feedback criticism suggestions suggestion votes',
      ),
    },
    mark: 'sentence',
    unless: [
      '(possible|thank you|thanks for|grow|better every day|improving every|continue to|committed|our mission|what matters)',
      '(discount|offer|coupon|giveaway|ebook|e-book|course|template|templates|promo|newsletter|webinar|free|masterclass|checklist)',
      '(he|she|they|trump|biden|the president|government|minister) promised',
      '(if|when|unless|should) you',
      // What was done behind their backs is no answer to them.
      'without (asking|telling|warning|consulting|informing)',
      '(your|their|his|her) (promise|promises)',
    ],
  },
  also: [
    {
      phrases: [
        '(last|this|earlier this) (week|month|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday) (i|we) asked (you|what|which|how|where|whether|who|for your)',
        '(i|we) asked (you|here) ~6 (last|in|on|a) (week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|fortnight)',
        '(a|two|three|four) (week|weeks|month|months|days) ago (i|we) asked (you|what|which|how|where|whether|who|for your)',
      ],
      mark: 'sentence',
      draft: { outcome: [1] },
      unless: [
        'asked ~2 (chatgpt|claude|gemini|minister|president|secretary|government)',
        'asked what ~3 (happened|was going)',
      ],
    },
    {
      phrases: [
        "(i|we|i've|we've|i have|we have) (now|just|since|already)? (corrected|fixed|updated|changed|removed|added) (it|that|this|the|them) ~3",
        "(it's|it is|that's|that is|they're|they are|this is) (now|already) (corrected|fixed|updated|changed|gone|repaired|done)",
      ],
      mark: 'sentence',
      kinds: ['reply', 'comment'],
      unless: ['(will|would|could|can|please|you|your|if|not|never|hope|without)'],
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Last week I asked what to stop.⟧ 41 answers; we stopped two reports.' },
    { text: '⟦You told me the form is absurd, so we cut it to one page.⟧' },
    { text: '⟦As promised, the figures.⟧' },
    { text: '⟦Thanks to your comments, the night bus stays.⟧' },
    { text: '⟦You suggested Turin; I go on Monday.⟧' },
    { text: 'Ten of you wrote back in May. ⟦Here is what we changed since.⟧' },
    { text: 'The date was wrong. ⟦I have corrected it this morning.⟧', kind: 'reply' },
    { text: '⟦Several of you wrote that nobody answers at night, and we added a second line.⟧' },
  ],
  quiet: [
    { text: 'We listen to our customers.', near: true },
    { text: 'As promised, my free template is in the comments.', near: true },
    { text: 'Last week I asked what happened to the bridge. Nothing.', near: true },
    { text: 'Thanks to your feedback, we continue to grow.', near: true },
    { text: 'The minister promised a bus, and there is none.', near: true },
    { text: 'Your opinion matters.' },
  ],
};

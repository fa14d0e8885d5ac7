import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const selfAward: Rule = {
  id: 'self-award',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'award without a name',
  why: 'An award told by its winner pleases readers less than the winner expects. Name who earned it and what they did: it speaks well of both.',
  example: {
    bad: 'We won the Sustainability Award again!',
    good: 'We won the Sustainability Award again, thanks to Rosa, who re-soldered eleven boards by hand.',
  },
  source: {
    title:
      'VanEpps, Hart and Schweitzer, “Dual-Promotion: Bragging Better by Promoting Peers”, Journal of Personality and Social Psychology, 2024',
  },
  find: {
    phrases: [
      '<us> ~2 (won|received|earned|scooped|bagged|landed|got) ~5 <prize>',
      '<us> ~2 (picked up|taken home|brought home|been presented with|been given) ~4 <prize>',
      '<us> ~3 <named> ~7 <rank>',
      '<us> ~2 (awarded|honored with|honoured with) ~5 <prize>',
      '(to|for) (be|being|have been|having been) <named> ~7 <rank>',
      '(to|for) (be|being|have been|having been) (awarded|presented with) ~5 <prize>',
      '(to|for) (have)? (receive|received|receiving|win|won|winning|accept|accepting) ~5 <prize>',
      '(our|my) ~2 (was|were|is|are|been) <named> ~7 <rank>',
      'our (multi)? award winning',
      '(once)? again ranked (first|number one|top|no)',
      '<named> (me|us|my|our) ~7 <rank>',
      '<us> ~3 (recognised|recognized) as',
    ],
    words: {
      us: ['i', 'we', "i've", "we've", "i'm", "we're", 'my company', 'my firm', 'our company', 'our firm'],
      named: [
        ...list(
          'named ranked recognised recognized voted listed included shortlisted selected crowned nominated elected',
        ),
        'short listed',
      ],
      prize: [
        ...list('award awards prize prizes trophy trophies medal medals accolade accolades'),
        ...['grand prix', 'winner of', 'certification of excellence'],
      ],
      rank: [
        ...list('award awards prize top best finalist finalists honoree leader leaders winner list champion ranking'),
        ...['hall of fame', 'of the year', 'number one', 'places to work', 'place to work', 'most influential'],
      ],
    },
    mark: 'sentence',
    once: true,
    sentence: { questions: [0, 0] },
    draft: { credit: [0, 0] },
    unless: [
      "(thanks to|jury|juror|jurors|judges|if|never|not|hope|hopes|wish|won't|didn't|congratulate|congratulating|congratulations|congrats)",
      '(proud|thrilled|excited|pleased|delighted|happy|honored|honoured) (of|for) (you|<name>|him|her|them)',
      '(lucky|chance|ticket|tickets|enter|vote|voting|apply|nominations|deadline|register|applications)',
      '(nominee|present|presenting|presented) (the|an|this) ~3 <prize>',
      '(help|helped|helping) (me|us) win',
    ],
  },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?<a>.*\bour) (?:multi-?)?award[- ]winning (?<b>.*)$/,
      to: '{a} {b}.',
    },
    // Behind “who built it” the thanks would go to those who built it.
    {
      size: 'turn',
      whole: true,
      from: /^(?!(?:he|she|they)\b)(?!.*\b(?:who|which|that)\b).{8,110}[\p{L}\p{N})'”"]$/u,
      to: '{own}, thanks to [who], who [what they did].',
      stands: 'freely',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦We have just been named Best Employer of the region.⟧',
      after: 'We have just been named Best Employer of the region, thanks to [who], who [what they did].',
    },
    { text: '⟦I was recognised in the Top 50 leaders list.⟧' },
    {
      text: '⟦We won the Sustainability Award again!⟧',
      after: 'We won the Sustainability Award again, thanks to [who], who [what they did].',
    },
    { text: '⟦Our award-winning platform keeps growing.⟧', after: 'Our platform keeps growing.' },
    { text: '⟦Once again ranked first by our clients.⟧' },
    { text: 'A good Thursday. ⟦We have received the safety prize of our federation.⟧' },
  ],
  quiet: [
    { text: 'Léa won the apprentice prize. She rebuilt a pump alone at 3 a.m.; ask her how.', near: true },
    { text: 'I was on the jury this year and I changed my mind twice.' },
    { text: 'I was named after my grandmother, who sold pumps.', near: true },
    { text: 'We won the safety prize, thanks to Rosa, who stopped the line twice in March.', near: true },
    { text: 'We won back two of the customers that we had lost, and the third one wants a better price.', near: true },
    { text: 'The award that we never won taught us how to weld.' },
  ],
};

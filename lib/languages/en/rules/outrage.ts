import type { Examples, Rule } from '../../../engine/rule';

export const outrage: Rule = {
  id: 'outrage',
  family: 'bait',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'outrage at people',
  why: 'The word judges people, and it travels further than the fact behind it. What did they do, when, and what do you ask for?',
  example: {
    bad: 'Shame on the board.',
    good: 'On 3 May the board closed the canteen without asking. I ask it to hear the night shift before June.',
  },
  source: {
    title: 'Brady and others, “Emotion shapes the diffusion of moralized content in social networks”, PNAS, 2017',
  },
  find: {
    phrases: [
      'shame on (you|them|him|her|the|those|these|this|all|any|every|our|<name>)',
      '(should|ought to) be ashamed (of (themselves|himself|herself|yourself|yourselves))?',
      '(is|are|was|were|so|truly|absolutely|utterly|simply|just|how|this) (disgusting|disgraceful|despicable|shameful|sickening|vile|pathetic|cowardly|reprehensible|abhorrent|appalling)',
      '^ (disgusting|disgraceful|despicable|shameful|sickening|pathetic|appalling) $',
      '(these|those|our|this|such|you|lazy|corrupt|crooked|stupid|radical) ~1 (idiots|idiot|morons|moron|liars|liar|crooks|crook|thugs|thug|scum|traitors|traitor|clowns|clown|hypocrites|hypocrite|cowards|coward|parasites|parasite|lunatics)',
      '(politicians|bureaucrats|regulators|managers|bankers|journalists|lawmakers|democrats|republicans|elites|consultants) are ~1 (clueless|corrupt|incompetent|lazy|crooked|evil|insane|spineless|useless|stupid)',
      '(lazy|corrupt|crooked|clueless|incompetent|spineless) (politicians|bureaucrats|regulators|managers|bankers|journalists|lawmakers|elites|consultants|officials)',
      '(sick and tired|fed up) (of|with)',
      'what (a|an) (insult|disgrace|shame|sham|joke of) ',
      '(sold|selling) (us|you|america|workers|the people) out',
    ],
    mark: 'sentence',
    // What is condemned there deserves it, and a smile turns it round.
    draft: { grave: [0, 0], cruelty: [0, 0], emoji: [0, 0] },
    unless: [
      '(i|we) ~2 (was|were|am|are|felt|feel) ~2 (coward|ashamed|pathetic|shameful|cowardly|disgusting|idiot|wrong)',
      '(court|judge|jury|verdict|convicted|sentenced|film|movie|novel|song|book|play|series)',
      '(what a shame (that)? (we|i|it|you))',
      // A demand or a pledge says what it asks for.
      '(i|we) ~1 (demand|call for|call on|insist|ask|urge|request|will|shall)',
      "(i'll|we'll)",
      // Who judges himself attacks nobody.
      '(shameful|disgraceful|pathetic|cowardly|disgusting|appalling|despicable|sickening) ~1 (that|how|of) (i|me|my|mine|myself)',
      '(shameful|disgraceful|pathetic|cowardly|disgusting|appalling) ~1 (that|how) we (needed|took|waited|failed|forgot|let|did|closed|left|lost|missed)',
      '(idiot|idiots|moron|fool|coward|clown|liar|hypocrite) ~1 (me|myself|i|mine|us|ourselves)',
      '(was|is|that) ~1 (me|myself) $',
      'shame on (me|us)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Shame on the board.⟧' },
    { text: '⟦These bureaucrats are clueless.⟧' },
    { text: '⟦It is disgusting how suppliers behave.⟧' },
    { text: '⟦I am sick and tired of lazy regulators.⟧' },
    { text: '⟦What an insult to hard-working people.⟧' },
  ],
  quiet: [
    { text: 'I was a coward that day: I let Ana announce it alone.', near: true },
    { text: 'The court found the accounts false. We were among the buyers.' },
    { text: 'It is a shame that it rained on the open day.', near: true },
    { text: 'It is shameful that I needed three years to answer that letter.', near: true },
    { text: 'This idiot (me) forgot the keys of the plant.', near: true },
    { text: 'The smell in the cellar was unpleasant, and the pump was tired.', near: true },
    { text: 'This is disgusting and has no place here. Nobody excuses racist vandalism.', near: true },
    { text: 'Shame on those who ate the last biscuit 🙂', near: true },
    { text: 'We demand an end to this shameful contract. It runs until May.', near: true },
    { text: 'The film “The Cowards” runs until Sunday.' },
  ],
};

import type { Examples, Recipe, Rule } from '../../../engine/rule';
import { plainWhere, plainWords } from '../plain-words';

const swap = ([word, plain, around]: readonly [string, string, RegExp?]): Recipe => ({
  size: 'trim',
  from: new RegExp(`^${word.replace(/[- ]/g, '[- ]')}$`),
  to: plain,
  ...(around && { around }),
});

export const jargon: Rule = {
  id: 'jargon',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'buzzwords',
  why: 'Several stock words in one text. Studies find that people reach for jargon when they worry about being judged; plain words read as surer.',
  example: {
    bad: 'We leverage synergies across our ecosystem.',
    good: 'The three plants now share one paint shop and one buyer.',
  },
  source: {
    title:
      'Brown, Anicich and Galinsky, “Compensatory Conspicuous Communication: Low Status Increases Jargon Use”, Organizational Behavior and Human Decision Processes, 2020',
  },
  find: {
    phrases: [
      '(leverage|leverages|leveraging|leveraged) ',
      '(utilize|utilise|utilizing|utilising)',
      '(synergy|synergies|synergistic)',
      '(our|the|partner|innovation|entire|digital|business|startup|start-up|industry|broader|whole) ecosystem',
      '(a)? holistic',
      '(a)? (customer-centric|client-centric|people-centric|human-centric|customer-centricity)',
      '(unlock|unlocks|unlocking) ',
      '(an)? end-to-end',
      '(empower|empowers|empowering|empowerment)',
      // In a row of verbs a plain one would not fit the object of the last.
      '(empower|empowers|empowering|leverage|leveraging|utilize|utilise|utilizing|unlock|unlocking) (and|or) ~1',
      'going forward',
      '(move|moves|moving|moved) the needle',
      '(all)? (our|the)? (key)? (stakeholder|stakeholders) (engagement)?',
      '(a)? (best-in-class|world-class|best-of-breed)',
      '(a)? (thought leadership|thought leader|thought leaders)',
      '(a)? (cutting-edge|state-of-the-art|bleeding-edge|next-generation|next-gen)',
      '(a)? (game-changing|game-changer|game changer|groundbreaking|paradigm shift)',
      '(an)? (actionable insights|actionable insight|actionable)',
      '(low-hanging fruit|circle back|deep dive|boil the ocean|move fast and)',
      '(a)? (seamless|seamlessly|frictionless)',
      '(a)? (core competency|core competencies|value-add|value proposition|value propositions)',
      '(an)? (impactful)',
      '(digital transformation|transformational|transformative)',
      '(mission-critical|purpose-driven|results-driven|future-proof|future-ready)',
      '(robust|innovative) (solution|solutions|platform|ecosystem|framework)',
      '(north star|double down|lean in|move up the value chain|operational excellence)',
      '(disruptive|disrupting|hyper-growth|mindshare|ideate|ideation)',
    ],
    mark: 'phrase',
    distinct: 2,
    unless: [
      '(cost|costs|revenue|tax) (synergy|synergies)',
      '(give|gives|gave|have|has|gain|gains|much|more|real) ~1 leverage',
      '(debt|financial|operating|net|because|more|less|no|the|against|of|from|with|using) leverage',
      'leverage (fell|rose|ratio|of|got|is|was|and|that|in)',
      '(the|current|prior) state of the art',
      'next generation of',
      '(marine|forest|river|pond|coastal|natural|reef) (ecosystem|ecosystems)',
      '(unlock|unlocking) (the|my|your|a)? (door|phone|bike|car|gate)',
    ],
  },
  suggest: [...plainWhere, ...Object.entries(plainWords)].map(swap),
};

export const examples: Examples = {
  fires: [
    {
      text: 'We ⟦leverage⟧ synergies across our ecosystem.',
      after: 'We use synergies across our ecosystem.',
    },
    {
      text: '⟦A holistic⟧, customer-centric roadmap to unlock growth.',
      after: 'A full, customer-centric roadmap to unlock growth.',
    },
    { text: 'Our ⟦end-to-end⟧, scalable platform empowers teams.' },
    {
      text: '⟦Going forward⟧ we will move the needle for stakeholders.',
      after: 'From now on we will move the needle for stakeholders.',
    },
    {
      text: 'We use it, ⟦going forward⟧ too, as a holistic tool.',
      after: 'We use it, in the future too, as a holistic tool.',
    },
    { text: 'It ⟦unlocks⟧ new markets and seamless work.', after: 'It opens up new markets and seamless work.' },
    { text: 'Best-in-class ⟦thought leadership⟧ at scale.' },
    { text: 'A ⟦deep dive⟧ with stakeholders will follow.' },
  ],
  quiet: [
    { text: 'Our debt leverage fell from 3.1 to 2.4 after the sale.', near: true },
    { text: 'The pump failed at minus 12. Robust, it was not.', near: true },
    { text: 'The pond’s ecosystem recovered in two years; nobody had a roadmap.', near: true },
    { text: 'He said “holistic synergies” twice, and the room looked at its shoes.', near: true },
    { text: 'The stakeholders of the dike are eleven farmers and one heron.' },
  ],
};

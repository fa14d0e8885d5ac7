import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

const said = list('said says stated declared commented added adds explained explains');

export const thirdPerson: Rule = {
  id: 'third-person',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  voice: 'person',
  title: 'speaking of oneself from outside',
  why: 'Your name or your firm’s is the subject, so readers hear a communiqué. “I” or “we” says who is talking.',
  example: {
    bad: 'Acme is pleased to welcome its new chief scientist.',
    good: 'I hired Ana Lopez because she told me that my roadmap was wrong.',
  },
  source: {
    title:
      'Packard, Moore and McFerran, “(I’m) Happy to Help (You): The Impact of Personal Pronoun Use in Customer–Firm Interactions”, Journal of Marketing Research, 2018',
  },
  find: {
    phrases: [
      '^ ~2 (<company>|<own>) (is|are) ~1 <glad> to',
      '^ ~2 (<company>|<own>) <announces>',
      '<own> ~1 <title> (of|at) <company>',
      'our ~1 <title> <own>',
    ],
    words: {
      glad: list('pleased proud delighted happy excited thrilled honoured honored'),
      announces: list(
        'announces announced welcomes reaffirms confirms unveils launches presents celebrates continues accelerates strengthens expands opens supports invests remains joins',
      ),
      title: [
        ...list('ceo chairman chair president founder cfo coo director'),
        ...['chief executive', 'managing director', 'co-founder'],
      ],
    },
    mark: 'sentence',
    once: true,
    sentence: { i: [0, 0], questions: [0, 0] },
    unless: ['(thanks|thank you|congratulations|congrats|my (wife|husband|father|mother|friend))'],
  },
  also: [{ phrases: ['<said> <own>'], words: { said }, mark: 'phrase', once: true }],
  suggest: [
    {
      size: 'turn',
      from: /^(?<act>(?:will|visited|met|spoke|opened|presented|signed|joined|received|welcomed|announced) .{4,})$/,
      to: 'I {act}.',
      drops: 'names',
    },
    {
      size: 'turn',
      from: /^(?<act>(?:welcome|announce|share|present|launch|open|unveil|support|join|celebrate|confirm|introduce|host|sponsor|sign) .{4,})$/,
      to: 'We {ours:act}.',
      drops: 'names',
    },
    { size: 'turn', from: /^(?<act>.{6,})$/, to: 'We {bare-verb:phrase} {ours:act}.', drops: 'names' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Acme is pleased to welcome its new chief scientist.⟧', after: 'We welcome our new chief scientist.' },
    {
      text: '⟦Novalia announces the renewal of its quality label.⟧',
      after: 'We announce the renewal of our quality label.',
    },
    { text: '“This is a turning point”, ⟦said Claire Martin⟧, who leads the group.' },
    {
      text: '⟦Jean Dupont, CEO of Novalia, will speak in Madrid on Friday.⟧',
      after: 'I will speak in Madrid on Friday.',
    },
    { text: '⟦Our CEO, Claire Martin, visited the plant this week.⟧', after: 'I visited the plant this week.' },
    { text: '⟦Acme reaffirms its commitment to the region.⟧', after: 'We reaffirm our commitment to the region.' },
  ],
  quiet: [
    { text: 'I visited the plant this week and left with three questions.' },
    { text: 'Renault confirms its plan. What does it change for suppliers like us?', near: true },
    { text: 'I joined Acme in March, and it took me until June to find the canteen.', near: true },
    { text: 'Renault announces a new chief scientist, and I know her first pump.', near: true },
    { text: 'Acme, as my daughter says, is where old pumps go to sleep.', near: true },
  ],
};

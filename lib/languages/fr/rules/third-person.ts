import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

const said = ['a déclaré', 'déclare', 'a expliqué', 'explique', 'a souligné', 'souligne', 'affirme', 'précise'];

export const thirdPerson: Rule = {
  id: 'third-person',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  voice: 'person',
  title: 'soi vu du dehors',
  why: 'Votre nom, ou celui de l’entreprise, est le sujet : on entend un communiqué. « Je » ou « on » dit qui parle.',
  example: {
    bad: 'Acme se félicite de l’arrivée de sa nouvelle directrice scientifique.',
    good: 'J’ai recruté Ana Lopez parce qu’elle m’a dit que ma feuille de route était fausse.',
  },
  source: {
    title:
      'Packard, Moore et McFerran, “(I’m) Happy to Help (You): The Impact of Personal Pronoun Use in Customer–Firm Interactions”, Journal of Marketing Research, 2018',
  },
  find: {
    phrases: [
      '^ ~2 (<company>|<own>) <announces>',
      '^ ~2 (<company>|<own>) est ~1 (fier|fière|ravi|ravie|heureux|heureuse|honoré|honorée) (de|d)',
      "<own> ~1 <title> (de|d'|du|des|chez) <company>",
      '(notre|le|la) ~1 <title> <own>',
    ],
    words: {
      announces: [
        ...list(
          'annonce réaffirme confirme dévoile lance inaugure accélère poursuit renforce accueille rejoint investit présente célèbre participe soutient ouvre',
        ),
        ...['se félicite', 'se réjouit', "s'engage", "s'implante", "s'associe", 'a le plaisir'],
      ],
      title: [
        ...list('pdg dg président présidente fondateur fondatrice directeur directrice'),
        ...['directeur général', 'directrice générale', 'cofondateur', 'cofondatrice'],
      ],
    },
    mark: 'sentence',
    once: true,
    sentence: { i: [0, 0], questions: [0, 0] },
    unless: ['(merci|bravo|félicitations|mon (mari|père|ami)|ma (femme|mère|amie))'],
  },
  also: [{ phrases: ['<said> <own>'], words: { said }, mark: 'phrase', once: true }],
  suggest: [
    { size: 'turn', from: /^(?<v>[aeiouéèêh]\p{L}*ra) (?<x>.{3,})$/u, to: 'J’{v}i {x}.', drops: 'names' },
    { size: 'turn', from: /^(?<v>\p{L}+ra) (?<x>.{3,})$/u, to: 'Je {v}i {x}.', drops: 'names' },
    { size: 'turn', from: /^était (?<x>.{3,})$/, to: 'J’étais {x}.', drops: 'names' },
    {
      size: 'turn',
      from: /^a (?<x>(?:visité|rencontré|ouvert|présenté|signé|rejoint|reçu|accueilli|inauguré|pris)(?!\p{L}).{3,})$/u,
      to: 'J’ai {x}.',
      drops: 'names',
    },
    { size: 'turn', from: /^(?<x>.{3,})$/, to: 'On {verbe:phrase} {notre:x}.', drops: 'names' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Acme se félicite de l’arrivée de sa nouvelle directrice scientifique.⟧',
      after: 'On se félicite de l’arrivée de notre nouvelle directrice scientifique.',
    },
    {
      text: '⟦Novalia réaffirme son engagement pour les territoires.⟧',
      after: 'On réaffirme notre engagement pour les territoires.',
    },
    { text: '« C’est un tournant », ⟦a déclaré Claire Martin⟧ à l’issue du conseil.' },
    {
      text: '⟦Jean Dupont, PDG de Novalia, interviendra vendredi à Lille.⟧',
      after: 'J’interviendrai vendredi à Lille.',
    },
    {
      text: '⟦Notre directrice générale, Claire Martin, était hier à l’usine.⟧',
      after: 'J’étais hier à l’usine.',
    },
    { text: '⟦Acme accélère dans l’hydrogène.⟧', after: 'On accélère dans l’hydrogène.' },
  ],
  quiet: [
    { text: 'Hier j’étais à l’usine, et j’en suis reparti avec trois questions.' },
    { text: 'Renault confirme son plan : qu’est-ce que ça change pour nous, sous-traitants ?', near: true },
    { text: 'J’ai rejoint Acme en mars, et il m’a fallu trois mois pour trouver la cantine.', near: true },
    { text: 'Renault se félicite de l’arrivée de sa directrice scientifique.', near: true },
    { text: 'Chez Acme, les vieilles pompes ont un hangar à elles.', near: true },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const rhetorical: Rule = {
  id: 'rhetorical',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'question sans réponse attendue',
  why: 'Elle a la forme d’une question et ne laisse la parole à personne. Affirmée, elle est plus courte ; posée pour de bon, elle appelle des réponses.',
  example: {
    bad: 'On a fusionné les deux équipes. Résultat ? Des délais divisés par deux.',
    good: 'Depuis la fusion, on livre deux fois plus vite. Qu’est-ce qui a cassé en premier chez vous ?',
  },
  source: {
    title:
      'Chakraborty et autres, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, ASONAM, 2016',
  },
  find: {
    phrases: [
      "^ (et|mais)? (le|la|les|mon|ma|notre|l')? ~1 <noun> $",
      '^ (et|mais|alors)? (pourquoi|comment|pourquoi ça|comment ça) $',
    ],
    words: {
      noun: list(
        'résultat résultats réponse raison secret clé clef problème vérité solution conséquence verdict bilan leçon astuce but objectif idée morale hic nouvelle conclusion',
      ),
    },
    mark: 'with-next',
    sentence: { questions: [1] },
    unless: ['(vous|tu|vos|votre|ton|ta|quel|quelle|quels|quelles|chez)'],
  },
  also: [
    {
      phrases: [
        "^ ~1 qui n'a (jamais|pas) (rêvé|eu|connu|voulu|vécu|entendu|pensé)",
        '^ ~1 qui ne (rêve|voudrait|veut|souhaite|connaît) (pas|jamais)',
        'et si (je|on|nous) (vous|te) (disais|disait|disions)',
        "^ ~1 (n'est il pas|n'est ce pas|ne serait il pas) (temps|l'heure|le moment)",
        '^ ~1 (faut il|est il besoin de|dois je|ai je besoin de) (encore)? (rappeler|préciser|ajouter|le rappeler|redire)',
        '^ (et)? (devinez|vous savez) quoi $',
        '^ (ça|cela) vous (parle|dit quelque chose|rappelle quelque chose) $',
        '^ ~1 qui peut (encore)? (croire|le croire|y croire|penser)',
      ],
      mark: 'sentence',
      sentence: { questions: [1] },
    },
  ],
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?:et |mais )?(?<n>(?:(?:le|la|les|mon|ma|notre) |l')?(?:\p{L}+ )?\p{L}+)$/u,
      to: '{N} : {suite:next}',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:et |mais )?(?<n>(?:(?:le|la|les|mon|ma|notre) |l')(?:\p{L}+ )?\p{L}+)$/u,
      to: '{N} :',
    },
    { size: 'trim', whole: true, from: /^(?:et |mais |alors )?pourquoi$/, to: '{next}' },
    {
      size: 'trim',
      whole: true,
      from: /et si (?:je|on|nous) (?:vous|te) (?:disais|disait|disions) (?:que |qu')(?<s>.{6,})$/,
      to: '{S}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:\p{L}+ )?(?:faut-il|dois-je) (?:encore )?(?:rappeler|préciser|ajouter|redire) (?:que |qu')(?<s>.{6,})$/u,
      to: '{S}.',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Qui n’a jamais rêvé d’une usine sans panne ?⟧' },
    {
      text: 'On a fusionné les deux équipes. ⟦Résultat ? Des délais divisés par deux.⟧',
      after: 'On a fusionné les deux équipes. Résultat : des délais divisés par deux.',
    },
    {
      text: '⟦Et si je vous disais que les réunions sont facultatives ?⟧',
      after: 'Les réunions sont facultatives.',
    },
    { text: '⟦N’est-il pas temps de faire confiance ?⟧' },
    {
      text: '⟦Faut-il rappeler que le client paie les salaires ?⟧',
      after: 'Le client paie les salaires.',
    },
    { text: '⟦La clé ? L’écoute.⟧', after: 'La clé : l’écoute.' },
  ],
  quiet: [
    { text: 'Qu’est-ce qui a cassé en premier quand vous avez fusionné deux équipes ?' },
    { text: 'Quel était le résultat chez vous ?', near: true },
    { text: 'Sofia a demandé « pourquoi ? » Parce que les bus suivent les équipes.', near: true },
    { text: 'Qui n’a pas signé la liste ? Le bus part à six heures.', near: true },
    { text: 'Je vous disais que les réunions sont facultatives, et deux personnes m’ont cru.' },
  ],
};

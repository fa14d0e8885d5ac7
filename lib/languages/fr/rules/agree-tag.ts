import type { Examples, Rule } from '../../../engine/rule';
import { agreeTag as agreeTagInAny } from '../../any/agree-tag';

export const agreeTag: Rule = {
  ...agreeTagInAny,
  title: 'question passe-partout',
  why: 'On pourrait la poser sous n’importe quel texte, alors presque personne n’y répond. Demandez le point précis que vos lecteurs connaissent mieux que vous.',
  example: {
    bad: 'On est passés à quatre jours. Et vous ?',
    good: 'On est passés à quatre jours. Quel jour vos clients ont-ils regretté ?',
  },
  source: {
    title:
      'Packard et Berger, “How Concrete Language Shapes Customer Satisfaction”, Journal of Consumer Research, 2021',
  },
  find: {
    phrases: [
      '^ (et)? (vous|toi|chez vous|chez toi) $',
      "^ (d'accord|pas d'accord|d'accord ou pas|vous êtes d'accord|êtes vous d'accord|tu es d'accord|qui est d'accord|on est d'accord|d'accord avec (moi|ça|cela)) $",
      "^ (et)? (vous|tu)? ~1 (qu'|qu) (en|et) (pensez|penses) (vous|tu) $",
      "^ (et)? (vous|toi)? qu' en (pensez|penses) (vous|tu) $",
      "^ (et)? (vous|toi)? (vous|tu|t') en (pensez|penses) quoi $",
      '^ (et)? (vous|toi) aussi $',
      '^ (votre|vos|ton|tes|un)? (avis|ressenti|réactions|réaction|retours) $',
      "^ (pas vous|pas toi|n'est ce pas|vrai ou faux|pour ou contre|oui ou non|je suis le seul|je suis la seule|suis je le seul|suis je la seule|ça vous parle|ça te parle|vous vous reconnaissez|tu te reconnais|qui d'autre|qui est avec moi|on en parle|vrai|non) $",
      "^ (et)? (quel est|c'est quoi) (votre|ton) (avis|point de vue|ressenti|opinion) $",
    ],
    ...agreeTagInAny.find,
  },
  suggest: [
    { size: 'turn', to: 'Qu’est-ce que je ne vois pas dans {topic} ?' },
    { size: 'turn', to: 'Que {feriez:draft} autrement, et pourquoi ?' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: 'La culture mange la stratégie au petit-déjeuner. ⟦D’accord ?⟧',
      after: 'La culture mange la stratégie au petit-déjeuner. Que feriez-vous autrement, et pourquoi ?',
    },
    { text: 'On est passés à quatre jours. ⟦Et vous ?⟧' },
    { text: 'Il faut écouter davantage. ⟦Qu’en pensez-vous ?⟧' },
    { text: 'Le lundi est rude. ⟦Vous aussi ?⟧' },
    { text: 'La confiance d’abord. ⟦Vous en pensez quoi ?⟧' },
    {
      text: 'On a revu notre planning de nuit à l’atelier de Lille. ⟦Et toi ?⟧',
      after:
        'On a revu notre planning de nuit à l’atelier de Lille. Qu’est-ce que je ne vois pas dans notre planning de nuit ?',
    },
  ],
  quiet: [
    { text: 'On est passés à quatre jours. Et vous, quel jour vos clients ont-ils regretté ?', near: true },
    { text: 'Et vous, comment gérez-vous les astreintes ?', near: true },
    { text: 'Le planning change en mai. Qu’en penses-tu, Ana ?', near: true },
    { text: 'Quel poste avez-vous coupé en premier ? Et vous en pensez quoi ?', near: true },
    { text: 'On est d’accord sur le prix, et sur rien d’autre.' },
  ],
};

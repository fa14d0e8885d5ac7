import type { Examples, Rule } from '../../../engine/rule';

export const confidentialHint: Rule = {
  id: 'confidential-hint',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'secret à demi dit',
  why: 'Laisser entendre que quelque chose n’est pas encore public, c’est déjà le dire à qui sait deviner. Cela peut attendre le jour où vous pourrez tout dire.',
  example: {
    bad: 'Je ne peux rien dire encore, mais lundi…',
    good: 'Lundi je publie les trois options, et je veux la vôtre.',
  },
  source: {
    title: 'AMF, DOC-2014-15 : une information privilégiée ne va sur les réseaux qu’une fois publiée en entier',
    url: 'https://www.cliff.asso.fr',
  },
  find: {
    phrases: [
      "(je|nous|on) (ne|n')? (peux|pouvons|peut) (rien|pas|encore rien|pas encore) ~1 (dire|révéler|dévoiler|annoncer) (de plus|de précis)? (encore|mais|pour (l'instant|le moment)|à ce stade)",
      "(je|nous|on) (ne|n')? (peux|pouvons|peut) (pas encore|encore rien) ~1 (en)? (dire|révéler|dévoiler)",
      "(je|nous|on) (ne|n')? (peux|pouvons|peut) pas (en)? (dire|révéler|dévoiler) (plus|davantage) (encore|mais|avant|d'ici|jusqu'|pour (l'instant|le moment)|à ce stade|aujourd'hui)",
      '<big> <news> ~1 (la semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|demain|bientôt|à venir|le mois prochain|très bientôt|arrive|arrivent|très prochainement|prochainement)',
      "(ce n'est|c'est|cela n'est|rien n'est|n'est|est) pas encore (officiel|officielle|public|publique|annoncé|annoncée)",
      "rien n'est encore (officiel|signé|public|annoncé)",
      "(je n'ai|nous n'avons|on n'a) pas (encore)? le droit (de|d') (le|en|vous)? (dire|parler|révéler|annoncer)",
      '^ entre nous ~5 (fusion|rachat|acquisition|accord|contrat|offre|conseil|résultats|signature|vente|cession)',
      '(motus|bouche cousue)',
    ],
    words: {
      big: [
        'grosse',
        'grande',
        'belle',
        'grosses',
        'grandes',
        'belles',
        'énorme',
        'importante',
        'une grosse',
        'une belle',
        'une grande',
        'de grosses',
        'de belles',
        'de grandes',
      ],
      news: ['annonce', 'annonces', 'nouvelle', 'nouvelles', 'surprise', 'surprises'],
    },
    mark: 'sentence',
    sentence: { questions: [0, 0] },
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Je ne peux pas en dire plus avant la publication de lundi.⟧' },
    { text: '⟦Je ne peux rien dire encore, mais lundi…⟧' },
    { text: '⟦Grosse annonce la semaine prochaine !⟧' },
    { text: '⟦De belles nouvelles à venir !⟧' },
    { text: '⟦Ce n’est pas encore officiel.⟧' },
    { text: '⟦Entre nous, la fusion approche.⟧' },
  ],
  quiet: [
    { text: 'Lundi je publie les trois options et je veux la vôtre.' },
    { text: 'Il y avait une table entre nous.', near: true },
    { text: 'Je ne peux rien dire de mieux que ma mère sur la patience, mais j’essaie.', near: true },
    { text: 'La nouvelle machine arrive lundi, et la grue mardi.', near: true },
    { text: 'Le compte rendu est public, mes notes aussi.' },
  ],
};

import type { Examples, Rule } from '../../../engine/rule';

export const micDrop: Rule = {
  id: 'mic-drop',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'chute qui clôt',
  why: 'La formule ferme la porte au moment où quelqu’un allait répondre. L’idée tient sans elle.',
  example: {
    bad: 'On quitte un manager, pas une entreprise. À méditer.',
    good: 'On quitte un manager, dit-on. Chez nous, c’était le trajet. Et dans vos entretiens de départ ?',
  },
  source: { title: 'Notre principe : un post ouvre une conversation, il ne rend pas de verdict' },
  find: {
    phrases: [
      '^ (et)? (un)? point (final|barre)? $',
      "(point barre|point c'est tout) $",
      'point final $',
      '^ (à méditer|méditez|à bon entendeur|à bon entendeur salut|cqfd|no comment|sans commentaire|mic drop) $',
      "^ (tout est dit|tout est là|rien à ajouter|rien d'autre à ajouter|fin de l'histoire|fin du débat|fin de la discussion|voilà c'est dit|c'est dit|je dis ça je dis rien|je pose ça là) $",
      '^ (oui)? (vous avez|tu as) bien lu $',
      '^ (relisez|relis) (bien)? (ça|cela|cette phrase|la phrase|ces mots|lentement)? $',
      '^ (lisez|lis) (ça|cela|cette phrase|bien) (encore)? (une fois|deux fois)? $',
      '^ (réfléchissez|réfléchis|pensez|songez) y (bien|un instant|deux minutes)? $',
      '^ (réfléchissez|laissez infuser|laissez ça infuser|prenez le temps de digérer|je vous laisse (méditer|y réfléchir|réfléchir)) $',
    ],
    mark: 'with-previous',
    place: 'last',
    unless: ['(mettre|mis|met|mettons|mettent|le|ce) ~1 point final'],
  },
  suggest: [
    { size: 'trim', to: '{previous} {before}.' },
    { size: 'trim', to: '{before}.' },
    { size: 'trim', to: '{previous}' },
    { size: 'invite', to: '{previous} {before}. Qu’y {objecteriez:draft} ?' },
    { size: 'invite', to: '{before}. Qu’y {objecteriez:draft} ?' },
    { size: 'invite', to: '{previous} Qu’y {objecteriez:draft} ?' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦On quitte un manager, pas une entreprise. À méditer.⟧',
      after: 'On quitte un manager, pas une entreprise.',
    },
    { text: '⟦La confiance se mérite. Point final.⟧', after: 'La confiance se mérite.' },
    { text: '⟦On a divisé les réunions par deux. Vous avez bien lu.⟧' },
    { text: '⟦Le client d’abord. Point barre.⟧' },
    { text: '⟦Tout est dit.⟧' },
    { text: '⟦Le client d’abord, point barre.⟧', after: 'Le client d’abord.' },
  ],
  quiet: [
    { text: 'Faisons le point. Lundi, 10 h.', near: true },
    { text: 'On quitte un manager, dit-on. Chez nous, c’était le trajet.' },
    { text: 'Le comité a mis un point final. Le dossier part au tribunal.', near: true },
    { text: 'Point 3. Le budget de la cantine.', near: true },
    { text: 'Relisez la page 4 avant jeudi, le calcul y est faux.', near: true },
    { text: 'Tout est dit. Demain, je vous raconte la suite, avec les chiffres de la nuit.', near: true },
  ],
};

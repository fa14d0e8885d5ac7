import type { Examples, Rule } from '../../../engine/rule';

export const toneClash: Rule = {
  id: 'tone-clash',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'ton joyeux, fait grave',
  why: 'Un mot de joie côtoie un fait grave. Les personnes touchées le liront d’abord : est-ce bien pour elles ? L’ordre habituel : le fait, les personnes, ce dont vous répondez, où vous joindre.',
  example: {
    bad: 'Après le plan social, une nouvelle page s’ouvre.',
    good: 'Nous avons licencié quarante personnes mardi. J’ai signé chaque lettre, je réponds ici à chaque question.',
  },
  source: { title: 'Notre principe : d’abord les personnes touchées, ensuite le reste' },
  find: {
    phrases: [
      '<harsh> ~8 <cheer>',
      '<cheer> ~8 <harsh>',
      '^ quelle (aventure|épopée|belle aventure)',
      '(fier|fière|fiers|fières) de notre (réaction|réponse|gestion) ~3 (séisme|accident|attentat|incendie|inondations|explosion|plan social)',
      '<harsh> ~2 <emoji>',
    ],
    words: {
      harsh: [
        ...['plan social', 'licenciements', 'licenciement', 'suppressions de postes', 'suppression de postes'],
        ...[
          'plan de sauvegarde',
          'fermeture du site',
          'fermeture de notre site',
          "fermeture de l'usine",
          'fermeture de notre usine',
        ],
      ],
      cheer: [
        ...[
          'nouvelle page',
          'nouveau chapitre',
          'nouvelle ère',
          'nouveau départ',
          'bonne nouvelle',
          'belle nouvelle',
          'excellente nouvelle',
        ],
        ...[
          'une opportunité',
          'belle opportunité',
          'formidable opportunité',
          'se réinventer',
          'ravi',
          'ravie',
          'ravis',
          'enthousiastes',
        ],
        ...['enthousiaste', "l'avenir s'annonce", 'belle aventure', 'fêtons', 'célébrons'],
      ],
    },
    mark: 'sentence',
    sentence: { questions: [0, 0] },
    draft: { grave: [1] },
    quiet: [],
    unless: ['(recrutons|recrute|si vous|évité|éviter|évitons|pas|aucun|sans|zéro|jamais|contre|malgré|fin)'],
  },
  also: [
    {
      phrases: ['^ restructuration ~1 (bouclée|terminée|achevée|finie) ~2 <emoji>'],
      mark: 'sentence',
      quiet: [],
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Après le plan social, une nouvelle page s’ouvre.⟧' },
    { text: '⟦Suppressions de postes : une opportunité pour se réinventer.⟧' },
    { text: '⟦Fiers de notre réaction après le séisme⟧ 🎉' },
    { text: '⟦La fermeture du site est une bonne nouvelle pour la planète !⟧' },
    { text: 'Paul est décédé vendredi. ⟦Quelle aventure !⟧' },
  ],
  quiet: [
    { text: 'Nous avons licencié quarante personnes mardi. J’ai signé chaque lettre.' },
    { text: '400 jours sans accident : qu’avez-vous changé en premier ?', near: true },
    { text: 'La guerre des prix continue, et une nouvelle page s’ouvre pour notre pain.', near: true },
    { text: 'Bonne nouvelle : nous avons évité le plan social.', near: true },
    { text: 'Il est décédé vendredi. Je lui dois la pompe silencieuse.', near: true },
  ],
};

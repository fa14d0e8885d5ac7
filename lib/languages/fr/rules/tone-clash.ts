import type { Examples, Rule } from '../../../engine/rule';

export const toneClash: Rule = {
  id: 'tone-clash',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'ton joyeux, fait grave',
  why: 'Un mot de joie côtoie un fait grave. Les personnes touchées le liront d’abord : est-ce bien pour elles ? L’ordre habituel : le fait, les personnes, ce dont vous répondez, où vous joindre.',
  example: {
    bad: 'Après le plan social, une nouvelle page s’ouvre.',
    good: 'Nous avons licencié quarante personnes mardi. J’ai signé chaque lettre, je réponds ici à chaque question.',
  },
  source: { title: 'Notre principe : d’abord les personnes touchées, ensuite le reste' },
  find: {
    phrases: [
      '<harsh> ~8 <cheer>',
      '<cheer> ~8 <harsh>',
      '(supprimons|supprimer|supprime) ~2 (postes|emplois) ~8 <cheer>',
      '<cheer> ~8 (supprimons|supprimer|supprime) ~2 (postes|emplois)',
      '^ quelle (aventure|épopée|belle aventure)',
      '(fier|fière|fiers|fières) de notre (réaction|réponse|gestion) ~3 (séisme|accident|attentat|incendie|inondations|explosion|plan social)',
      '<harsh> ~2 <emoji>',
    ],
    words: {
      harsh: [
        ...[
          'plan de départs',
          'plan de départ',
          'départs volontaires',
          'départs contraints',
          'pse',
          'plan de licenciement',
          'licencions',
          'licencier',
          'licencie',
          "réduction d'effectifs",
          'réduction des effectifs',
        ],
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
        ...'heureux heureuse heureuses fier fière fiers fières excité excitée excités plaisir joie honneur génial'.split(
          ' ',
        ),
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
      // An exclamation mark is enough beside people who lose their work.
      phrases: [
        '(nous|on) ~1 (licencions|supprimons|supprime|licencie) ~2 (postes|emplois|personnes|salariés|collègues)',
        '(notre|un|le) (plan de départs|plan de départ|pse) ~2 (démarre|commence|lancé|lancée|est|entre)',
      ],
      mark: 'sentence',
      sentence: { exclamations: [1], questions: [0, 0] },
      quiet: [],
      unless: [
        '(évité|éviter|évitons|pas|aucun|aucune|sans|zéro|jamais|contre|non|stop|refus|refusons|honte|scandale|assez|arrêtez|solidarité|soutien|courage|fin)',
      ],
    },
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
    { text: '⟦Ravi de vous annoncer un plan de départs de 200 personnes⟧ 🚀' },
    { text: '⟦Nous licencions quarante personnes pour mieux grandir : fiers de ce nouveau départ.⟧' },
    { text: '⟦Nous supprimons 40 postes, en avant vers la croissance !⟧' },
    { text: '⟦Après le plan social, une nouvelle page s’ouvre.⟧' },
    { text: '⟦Suppressions de postes : une opportunité pour se réinventer.⟧' },
    { text: '⟦Fiers de notre réaction après le séisme⟧ 🎉' },
    { text: '⟦La fermeture du site est une bonne nouvelle pour la planète !⟧' },
    { text: 'Paul est décédé vendredi. ⟦Quelle aventure !⟧' },
  ],
  quiet: [
    { text: 'Non au plan social de Brest ! Soutien aux familles.', near: true },
    { text: 'Nous avons licencié quarante personnes mardi. J’ai signé chaque lettre.' },
    { text: '400 jours sans accident : qu’avez-vous changé en premier ?', near: true },
    { text: 'La guerre des prix continue, et une nouvelle page s’ouvre pour notre pain.', near: true },
    { text: 'Bonne nouvelle : nous avons évité le plan social.', near: true },
    { text: 'Il est décédé vendredi. Je lui dois la pompe silencieuse.', near: true },
  ],
};

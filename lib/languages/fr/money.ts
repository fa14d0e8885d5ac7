import { list } from '../any/list';

/** What a firm’s figures are about. */
const money = [
  ...[
    "chiffre d'affaires",
    'résultat net',
    'résultat opérationnel',
    'parts de marché',
    'carnet de commandes',
    'prises de commandes',
  ],
  ...list('ca ventes marge marges bénéfice bénéfices rentabilité ebitda commandes dividende dividendes trésorerie'),
];

/** Words of statements about what a firm’s figures will be. */
export const forecasts: Readonly<Record<string, readonly string[]>> = {
  firm: ['nous', 'on', 'le groupe', 'notre groupe', "l'entreprise", 'notre entreprise', 'notre société', 'la société'],
  money: [
    ...money,
    ...['une croissance', 'trimestre record', 'semestre record', 'année record', 'exercice record', 'une année record'],
  ],
  owned: [...money, 'croissance', 'résultats', 'chiffre'],
  expect: list(
    'prévoyons prévoit anticipons anticipe visons vise attendons tablons table projetons escomptons escompte ciblons',
  ),
  will: [
    ...list('devrait devrions va allons comptons compte espérons pensons prévoyons prévoit'),
    ...['sommes en passe de', 'sommes en bonne voie pour', 'est en passe de'],
  ],
  grow: list('doubler tripler augmenter dépasser atteindre accroître améliorer réduire'),
  shall: list('doublerons triplerons augmenterons dépasserons atteindrons améliorerons doublera dépassera atteindra'),
  goes: list(`dépassera dépasseront atteindra atteindront progressera progresseront doublera doubleront augmentera augmenteront
    reculera reculeront baissera baisseront triplera devrait devraient va vont sera seront`),
  deal: list('rachat acquisition reprise cession'),
  firms: list('concurrent concurrents société sociétés filiale filiales start-up entreprise entreprises rival rivaux'),
};

const months = list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');

/** Words of statements about what a firm’s figures are. */
export const figures: Readonly<Record<string, readonly string[]>> = {
  ours: list('notre nos'),
  item: [
    ...money,
    ...[
      'heures vues',
      'heures visionnées',
      'nouveaux clients',
      'nouveaux abonnés',
      'abonnés',
      'taux de résiliation',
      'clients actifs',
    ],
  ],
  period: [
    ...[
      'ce mois',
      'ce mois-ci',
      'ce trimestre',
      'cette année',
      'ce semestre',
      'cette semaine',
      'le mois dernier',
      'le trimestre dernier',
    ],
    ...[
      'au premier trimestre',
      'au deuxième trimestre',
      'au troisième trimestre',
      'au quatrième trimestre',
      'au premier semestre',
    ],
    ...['au second semestre', 'depuis janvier', 'du trimestre', 'du mois', 'du semestre'],
    ...months.map((month) => `en ${month}`),
    ...list('t1 t2 t3 t4 s1 s2 q1 q2 q3 q4'),
  ],
};

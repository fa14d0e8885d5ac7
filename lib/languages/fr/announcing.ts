/** Nouns of announcements, the verb that says the same, and whether an effort lies behind it. */
export const nouns: readonly (readonly [noun: string, verb: string, effort: boolean])[] = [
  ["l'ouverture", 'On ouvre', true],
  ["l'inauguration", 'On inaugure', true],
  ['le lancement', 'On lance', false],
  ['la création', 'On crée', false],
  ['la signature', 'On a signé', true],
  ['la publication', 'On publie', true],
  ['la parution', 'Voici', true],
  ['la sortie', 'Voici', true],
  ['la naissance', 'Voici', true],
  ["l'acquisition", 'On rachète', false],
  ['le rachat', 'On rachète', false],
  ["l'arrivée", 'On accueille', false],
  ['le démarrage', 'On démarre', false],
  ['le déploiement', 'On déploie', false],
  ["l'obtention", 'On a obtenu', true],
  ['le renouvellement', 'On renouvelle', false],
];

/** By infinitive or participle: how to go on with « je » and with « on ». */
export type Verbs = Readonly<Record<string, readonly [je: string, on: string]>>;

/** Verbs of announcements, infinitive or participle, with « je » and with « on ». Something begins: */
export const beginnings: Verbs = {
  rejoindre: ['je rejoins', 'on rejoint'],
  intégrer: ['j’intègre', 'on intègre'],
  présider: ['je préside', 'on préside'],
  diriger: ['je dirige', 'on dirige'],
  tête: ['je prends la tête', 'on prend la tête'],
  direction: ['je prends la direction', 'on prend la direction'],
};

/** Something is launched: */
export const launches: Verbs = {
  lancer: ['je lance', 'on lance'],
  ouvrir: ['j’ouvre', 'on ouvre'],
  inaugurer: ['j’inaugure', 'on inaugure'],
  signer: ['je signe', 'on signe'],
};

/** Something was lived through: */
export const experiences: Verbs = {
  été: ['j’ai été', 'nous avons été'],
  rejoint: ['j’ai rejoint', 'on a rejoint'],
  participé: ['j’ai participé', 'on a participé'],
  contribué: ['j’ai contribué', 'on a contribué'],
  pu: ['j’ai pu', 'on a pu'],
  reçu: ['j’ai reçu', 'on a reçu'],
  obtenu: ['j’ai obtenu', 'on a obtenu'],
  retrouvé: ['j’ai retrouvé', 'on a retrouvé'],
  rencontré: ['j’ai rencontré', 'on a rencontré'],
  visité: ['j’ai visité', 'on a visité'],
  échangé: ['j’ai échangé', 'on a échangé'],
  remporté: ['j’ai remporté', 'on a remporté'],
};

/** Nothing safe can be added: */
export const others: Verbs = {
  accueillir: ['j’accueille', 'on accueille'],
  publier: ['je publie', 'on publie'],
  soutenir: ['je soutiens', 'on soutient'],
  accompagner: ['j’accompagne', 'on accompagne'],
  retrouver: ['je retrouve', 'on retrouve'],
  rencontrer: ['je rencontre', 'on rencontre'],
  visiter: ['je visite', 'on visite'],
  contribuer: ['je contribue', 'on contribue'],
  travailler: ['je travaille', 'on travaille'],
  échanger: ['j’échange', 'on échange'],
  représenter: ['je représente', 'on représente'],
  porter: ['je porte', 'on porte'],
  intervenir: ['j’interviens', 'on intervient'],
  participer: ['je participe', 'on participe'],
  associer: ['je m’associe', 'on s’associe'],
  parole: ['je prends la parole', 'on prend la parole'],
  recevoir: ['je reçois', 'on reçoit'],
  remporter: ['je remporte', 'on remporte'],
  nommé: ['je suis nommé', 'on est nommé'],
  nommée: ['je suis nommée', 'on est nommée'],
};

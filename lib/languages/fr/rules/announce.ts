import type { Examples, Recipe, Rule } from '../../../engine/rule';

/** The news said plainly, then what a *turn* and an *invite* add. */
const plainly = (from: RegExp | undefined, news: string, turn: string, invite: string): Recipe[] => {
  const match = from && { from };
  return [
    { size: 'trim', ...match, to: `${news}.` },
    { size: 'turn', ...match, to: `${news}. ${turn}` },
    { size: 'invite', ...match, to: `${news}. ${invite}` },
  ];
};

const hardest = 'Le plus dur a été [une chose].';
const unknown = 'Il reste une inconnue : [ce que je ne sais pas encore].';
const start = 'Par quoi {commenceriez:draft} à ma place ?';
const change = 'Qu’est-ce que ça change pour {vous:draft} ?';
const edit = 'Que {changeriez:draft} en premier ?';

const nouns: readonly (readonly [noun: string, verb: string])[] = [
  ["l'ouverture", 'On ouvre'],
  ["l'inauguration", 'On inaugure'],
  ['le lancement', 'On lance'],
  ['la création', 'On crée'],
  ['la signature', 'On a signé'],
  ['la publication', 'On publie'],
  ["l'acquisition", 'On rachète'],
  ['le rachat', 'On rachète'],
  ["l'arrivée", 'On accueille'],
  ['le démarrage', 'On démarre'],
  ['le déploiement', 'On déploie'],
  ["l'obtention", 'On a obtenu'],
  ['le renouvellement', 'On renouvelle'],
];

export const announce: Rule = {
  id: 'announce',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'ouverture de communiqué',
  why: 'L’émotion passe avant la nouvelle, et le lecteur n’arrive jamais. Mettez le fait en premier : la fierté se verra.',
  example: {
    bad: 'Ravi de vous annoncer l’ouverture de notre agence de Nantes !',
    good: 'Notre agence de Nantes a ouvert. Vous auriez commencé par rencontrer qui ?',
  },
  source: {
    title: 'Scopelliti, Loewenstein et Vosgerau, « You Call It “Self-Exuberance”; I Call It “Bragging” », 2015',
  },
  find: {
    phrases: [
      '<feeling> <of> <announce>',
      '<have> ~3 <pride> <of> <announce>',
      '<pride> <of> <proclaim>',
      "c'est avec ~1 <great> <pride> ~3 que",
      "c'est avec (fierté|joie|honneur|bonheur|enthousiasme|beaucoup de fierté|beaucoup de joie) ~3 que",
      "c'est (un|une|pour nous un|pour moi un) ~1 <great>? (honneur|fierté|joie) (de|d'|pour (moi|nous) de) <announce>",
      '^ (très|une|la)? <big> nouvelle',
    ],
    words: {
      of: ['de', "d'", 'de vous', 'de te', "de t'", 'de pouvoir', 'de pouvoir vous', "d'enfin", 'de pouvoir enfin'],
      have: ["j'ai", 'nous avons', 'on a', "j'aurai", 'nous aurons', 'ai eu'],
      announce: [
        ...'annoncer partager dévoiler présenter rejoindre lancer inaugurer officialiser révéler confirmer intégrer présider diriger ouvrir publier'.split(
          ' ',
        ),
        'faire part',
        'faire partie',
        'avoir rejoint',
        'avoir été nommé',
        'avoir été nommée',
        'prendre la tête',
        'prendre la direction',
        'compter parmi',
      ],
      proclaim: [
        ...'annoncer dévoiler inaugurer officialiser révéler rejoindre présider diriger'.split(' '),
        'faire part',
        'avoir été nommé',
        'avoir été nommée',
        'prendre la tête',
      ],
      big: 'grande excellente belle super grosse'.split(' '),
    },
    mark: 'sentence',
    unless: [
      "si (ça|cela|elle|elles|il|ils|vous|tu|l'un|l'une|quelqu'un|besoin|utile|c'est)",
      '(avec vous|chez vous|votre invitation|votre plateau|parmi vous)',
      '(il|elle|ils|elles) (est|sont|était|étaient|sera|seront|serait) ~2 <feeling>',
      "(se|s') (dit|disent|disait|dira|déclare|déclarent|montre) ~1 <feeling>",
    ],
  },
  suggest: [
    ...plainly(/^que (?<clause>(?!ce |cela |c')\p{L}.{7,})$/u, '{Clause}', hardest, change),
    ...plainly(/^l'ouverture (?<of>.{6,60})$/, '{ont-ouvert:of}', hardest, start),
    ...nouns.flatMap(([noun, verb]) =>
      plainly(new RegExp(`^${noun} (?<of>(?:de |du |des |d').{4,})$`), `${verb} {sans-de:of}`, hardest, change),
    ),
    ...plainly(
      /^(?<what>(?:l[ea]s? |l'|notre |un |une |en |au |aux |à ).{3,})$/,
      '{conjugue:phrase} {what}',
      unknown,
      start,
    ),
    ...plainly(
      /^(?:je|nous|j'|on) ?(?:vous )?(?:annonce|annonçons|présente|présentons|dévoile|dévoilons|partage|partageons|lance|lançons) (?<what>(?:notre|nos|l[ea]s?|mon|ma|mes|un|une|l') ?.{3,})$/,
      '{voici:phrase} {what}',
      hardest,
      edit,
    ),
    ...plainly(/^(?<clause>(?:je|nous|j'|on|notre|nos|c'est) ?.{8,})$/, '{Clause}', hardest, change),
    ...plainly(
      /^(?<what>(?:notre|nos|mon|ma|mes|cette (?!semaine|année|fois|nuit)|ce (?!matin|soir|jour|midi|week)|cet (?!après)) ?.{3,})$/,
      '{voici:phrase} {what}',
      hardest,
      edit,
    ),
    ...plainly(/^(?<what>(?:l[ea]s?|un|une) .{3,})$/, '{voici:phrase} {what}', hardest, change),
    ...plainly(/^(?<what>l'.{3,})$/, '{voici:phrase} {what}', hardest, change),
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Ravi de vous annoncer l’ouverture de notre agence de Nantes !⟧',
      after: 'Notre agence de Nantes a ouvert.',
    },
    {
      text: '⟦Très fière d’annoncer la signature de notre partenariat avec le CHU.⟧',
      after: 'On a signé notre partenariat avec le CHU.',
    },
    {
      text: '⟦J’ai l’immense plaisir de rejoindre le comité exécutif d’Acme.⟧',
      after: 'Je rejoins le comité exécutif d’Acme.',
    },
    {
      text: '⟦C’est avec une grande fierté que nous dévoilons notre plan 2030.⟧',
      after: 'Voici notre plan 2030.',
    },
    {
      text: '⟦J’ai l’honneur de présider la fédération depuis lundi.⟧',
      after: 'Je préside la fédération depuis lundi.',
    },
    { text: '⟦Grande nouvelle : notre application est en ligne.⟧', after: 'Notre application est en ligne.' },
    {
      text: '⟦Nous sommes très heureux de vous annoncer que notre usine de Brest tourne à nouveau.⟧ Elle a repris mardi.',
      after: 'Notre usine de Brest tourne à nouveau. Elle a repris mardi.',
    },
  ],
  quiet: [
    { text: 'On lit partout « ravi de vous annoncer » : comment l’écrivez-vous, vous ?' },
    { text: 'Léa, je suis fier de toi. Deux ans de nuit à l’hôpital, ce n’est pas rien.', near: true },
    { text: 'J’ai ouvert l’agence de Nantes hier. Il manque encore les chaises.' },
    { text: 'Heureuse de partager mes notes d’essai si elles vous servent.', near: true },
    { text: 'La ministre se dit fière d’annoncer la réforme, mais nos conducteurs attendent le décret.', near: true },
    { text: 'Notre collègue Marc est décédé dimanche. J’ai eu l’honneur de diriger le service avec lui.', near: true },
  ],
};

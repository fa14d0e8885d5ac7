import type { Examples, Recipe, Rule } from '../../../engine/rule';
import { nouns } from '../announcing';

/** The news said plainly, then what a *turn* and an *invite* add to it. */
const plainly = (from: RegExp, news: string, turn?: string, invite?: string): Recipe[] => [
  { size: 'trim', from, to: `${news}.` },
  ...(turn ? [{ size: 'turn', from, to: `${news}. ${turn}` } as const] : []),
  ...(invite ? [{ size: 'invite', from, to: `${news}. ${invite}` } as const] : []),
];

const hardest = 'Le plus dur a été [une chose].';
const unknown = 'Il reste une inconnue : [ce que je ne sais pas encore].';
const learned = 'J’en retiens [une chose].';
const first = 'Par quoi {commenceriez:draft} ?';
const changes = 'Ce que ça change : [ce que ça change, et pour qui].';
const know = 'Qu’{aimeriez:draft} en savoir ?';
const change = 'Qu’est-ce que ça change pour {vous:draft} ?';
const retained = 'Qu’en {retenez-vous:draft} ?';

/** « Grande nouvelle : notre application est en ligne. » */
const news = /^(?:\S+ )?\S+ nouvelle ?[:,–—-]+ ?(?<clause>.{8,})$/;

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
    title:
      'Scopelliti, Loewenstein et Vosgerau, “You Call It ‘Self-Exuberance’; I Call It ‘Bragging’”, Psychological Science, 2015',
  },
  find: {
    phrases: [
      '<feeling> <of> <announce>',
      '<have> ~3 <pride> <of> <announce>',
      '<pride> <of> <proclaim>',
      "c'est avec ~1 <great> <pride> ~3 que",
      "c'est avec ~3 émotion ~1 que",
      "c'est avec (fierté|joie|honneur|bonheur|enthousiasme|beaucoup de fierté|beaucoup de joie) ~3 que",
      "c'est (un|une|pour nous un|pour moi un) ~1 <great>? (honneur|fierté|joie) (de|d'|pour (moi|nous) de) <announce>",
      '^ (très|une|la)? <big> nouvelle',
    ],
    words: {
      of: ['de', "d'", 'de vous', 'de te', "de t'", 'de pouvoir', 'de pouvoir vous', "d'enfin", 'de pouvoir enfin'],
      have: ["j'ai", 'nous avons', 'on a', "j'aurai", 'nous aurons', 'ai eu'],
      announce: [
        ...'annoncer partager dévoiler présenter rejoindre lancer inaugurer officialiser révéler confirmer intégrer présider diriger ouvrir publier accueillir recevoir remporter intervenir participer signer'.split(
          ' ',
        ),
        'faire part',
        'faire partie',
        "m'associer",
        'nous associer',
        'prendre la parole',
        'avoir rejoint',
        'avoir participé',
        'avoir pu',
        'avoir contribué',
        'avoir reçu',
        'avoir obtenu',
        'avoir remporté',
        'avoir été',
        'être nommé',
        'être nommée',
        'prendre la tête',
        'prendre la direction',
        'compter parmi',
      ],
      proclaim: [
        ...'annoncer dévoiler inaugurer officialiser révéler rejoindre présider diriger'.split(' '),
        'faire part',
        'avoir été',
        'être nommé',
        'être nommée',
        'prendre la tête',
      ],
      big: 'grande excellente belle super grosse'.split(' '),
    },
    mark: 'sentence',
    unless: [
      "si (ça|cela|elle|elles|il|ils|vous|tu|l'un|l'une|quelqu'un|besoin|utile|c'est)",
      'rejoindre (ce|cet|hier|demain|<mention>)',
      'à (vos|tes) côtés',
      '(chez vous|votre invitation|votre plateau|parmi vous|vous accueillir|discuter avec vous|échanger avec vous)',
      '(il|elle|ils|elles) (est|sont|était|étaient|sera|seront|serait) ~2 <feeling>',
      "(se|s') (dit|disent|disait|dira|déclare|déclarent|montre) ~1 <feeling>",
    ],
  },
  suggest: [
    ...plainly(/^que (?<clause>(?!ce |cela |c')\p{L}.{7,})$/u, '{Clause}', changes, know),
    ...plainly(
      /^l'ouverture (?<of>.{6,60})$/,
      '{ont-ouvert:of}',
      hardest,
      'Par quoi {commenceriez:draft} à notre place ?',
    ),
    ...plainly(
      /^la nomination (?:de |d')(?<who>[^,;:]{4,50}?),? (?:au poste de |au poste d'|comme |en tant que |en qualité de )(?<job>[^;:]{4,80})$/,
      '{Who} devient {job}',
      changes,
      know,
    ),
    ...plainly(
      /^ma nomination (?:au poste de |au poste d'|comme |en tant que )(?<job>.{4,})$/,
      'Je deviens {job}',
      unknown,
      'Par quoi {commenceriez:draft} à ma place ?',
    ),
    ...plainly(
      /^(?:notre|le) (?:nouveau )?partenariat (?<with>avec (?:l[ea]s? |l'|une? |nos |notre |\S)[^;:]{3,120})$/,
      'Nous travaillons désormais {with}',
      changes,
      know,
    ),
    ...plainly(/^(?<what>un (?:\S+ )?(?:partenariat|accord|contrat) .{4,})$/, 'On signe {what}', unknown, change),
    ...nouns.flatMap(([noun, verb, effort]) =>
      plainly(
        new RegExp(
          `^(?:(?:je |nous |j'|on )(?:vous )?(?:annonce|annonçons) )?${noun} (?<of>(?:de |du |des |d').{4,})$`,
        ),
        `${verb} {sans-de:of}`,
        effort ? hardest : unknown,
        verb === 'Voici' ? retained : change,
      ),
    ),
    ...plainly(/^(?<what>.{3,})$/, '{prise:phrase} {what}', unknown, first),
    ...plainly(/^(?<what>.{3,})$/, '{lance:phrase} {what}', hardest, change),
    ...plainly(/^(?<what>.{3,})$/, '{vecu:phrase} {what}', learned),
    ...plainly(/^(?<what>.{3,})$/, '{accueil:phrase} {what}'),
    ...plainly(
      /^(?:avec (?:vous|toi) )?(?<what>(?:notre|nos|mon|ma|mes|cette (?!semaine|année|fois|nuit)|ce (?!matin|soir|jour|midi|week)|cet (?!après)) ?.{3,})$/,
      '{voici:phrase} {what}',
      hardest,
      retained,
    ),
    ...plainly(
      /^(?:avec (?:vous|toi) )?(?<what>(?:l[ea]s? |une? |l').{3,})$/,
      '{voici:phrase} {what}',
      learned,
      retained,
    ),
    ...plainly(/^(?<of>d(?:e|u|es) .{4,})$/, '{voici:phrase} {sans-de:of}', hardest, retained),
    ...plainly(
      /^(?:je|nous|j'|on) ?(?:vous )?(?:annonce|annonçons|présente|présentons|dévoile|dévoilons|partage|partageons) (?<what>(?:notre|nos|l[ea]s?|mon|ma|mes|un|une|l') ?.{3,})$/,
      'Voici {what}',
      hardest,
      retained,
    ),
    ...plainly(
      /^(?<what>(?!(?:à|au|aux|avec|dans|en|que|ce|cet|cette|hier|demain|ici|sur|chez|pour|et|ma|quelques|plusieurs|deux|trois|nous|vous)\b|d'|qu')[^!?;]{3,})$/,
      '{voici:phrase} {what}',
      learned,
      retained,
    ),
    ...plainly(/^(?<clause>(?:je|nous|j'|on) ?.{8,})$/, '{Clause}', unknown),
    ...plainly(news, '{Clause}', changes, know).map((recipe): Recipe => ({ ...recipe, whole: true })),
    { size: 'turn', from: /^(?<of>d(?:e|u|es) .{4,80})$/, to: 'Ce que j’ai appris {of} : [une chose].' },
    {
      size: 'turn',
      whole: true,
      from: /^(?:\S+ )?\S+ nouvelle$/,
      to: 'Ce qui change : [ce que ça change, et pour qui].',
    },
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
    {
      text: '⟦Heureux de vous annoncer la nomination d’Ana Lopez au poste de directrice financière.⟧',
      after: 'Ana Lopez devient directrice financière.',
    },
    {
      text: '⟦Ravie d’intervenir lundi au salon de la pompe.⟧',
      after: 'J’interviens lundi au salon de la pompe.',
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

import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';
import { saidPlainly } from '../news';

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
      of: ['de', "d'", 'de vous', 'de pouvoir', 'de pouvoir vous', "d'enfin", 'de pouvoir enfin'],
      have: ["j'ai", 'nous avons', 'on a', "j'aurai", 'nous aurons', 'ai eu'],
      announce: [
        ...list(
          'annoncer partager dévoiler présenter rejoindre lancer inaugurer officialiser révéler confirmer intégrer présider diriger ouvrir publier accueillir recevoir remporter intervenir participer signer soutenir accompagner rencontrer visiter contribuer travailler échanger représenter porter',
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
        'avoir rencontré',
        'avoir visité',
        'avoir échangé',
        'avoir remporté',
        'avoir été',
        'être nommé',
        'être nommée',
        'prendre la tête',
        'prendre la direction',
        'compter parmi',
      ],
      proclaim: [
        ...list('annoncer dévoiler inaugurer officialiser révéler rejoindre présider diriger'),
        'faire part',
        'avoir été',
        'être nommé',
        'être nommée',
        'prendre la tête',
      ],
      big: list('grande excellente belle super grosse'),
    },
    mark: 'sentence',
    // One feeling after another: the second would lose what it hangs on.
    draft: { feltAgain: [0, 0] },
    unless: [
      "si (ça|cela|elle|elles|il|ils|vous|tu|l'un|l'une|quelqu'un|besoin|utile|c'est)",
      '(vous|vos|votre|toi|te|t) ~1 (accompagner|soutenir|retrouver|rencontrer|représenter)',
      '(être|pouvons être|peuvent être|seraient) <feeling>',
      // A family's news is no press release.
      '(naissance|arrivée) de (notre|nos|mon|ma|mes) ~2 (fils|fille|filles|enfant|enfants|bébé|garçon|jumeaux|jumelles)',
      '(notre|mon|nos) ~1 (mariage|fiançailles|pacs)',
      'que (ton|ta|tes|votre|vos|tu|vous)',
      'rejoindre (ce|cet|hier|demain|<mention>)',
      'à (vos|tes) côtés',
      '(chez vous|votre invitation|votre plateau|parmi vous|vous accueillir|discuter avec vous|échanger avec vous)',
      '(il|elle|ils|elles) (est|sont|était|étaient|sera|seront|serait) ~2 <feeling>',
      "(se|s') (dit|disent|disait|dira|déclare|déclarent|montre) ~1 <feeling>",
    ],
  },
  suggest: saidPlainly,
};

export const examples: Examples = {
  fires: [
    { text: '⟦Ravi d’annoncer l’acquisition de Bakerly par Veltia.⟧' },
    { text: '⟦Ravi d’annoncer que Bakerly est racheté par Veltia et que je reste directeur.⟧' },
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
    {
      text: '⟦Fière de soutenir l’école du soir de Brest.⟧ Elle ouvre en mars.',
      after: 'Je soutiens l’école du soir de Brest. Elle ouvre en mars.',
    },
    {
      text: '⟦Heureuse d’annoncer notre partenariat avec le CHU, signé lundi à Lille.⟧',
      after: 'Voici notre partenariat avec le CHU, signé lundi à Lille.',
    },
    {
      text: '⟦Ravi d’annoncer la nomination d’Élise Aubert au conseil.⟧',
      after: 'Élise Aubert rejoint le conseil.',
    },
    { text: '⟦Grande nouvelle : notre application est en ligne.⟧', after: 'Notre application est en ligne.' },
    {
      text: '⟦Nous sommes très heureux de vous annoncer que notre usine de Brest tourne à nouveau.⟧ Elle a repris mardi.',
      after: 'Notre usine de Brest tourne à nouveau. Elle a repris mardi.',
    },
  ],
  quiet: [
    { text: 'Ravi de vous annoncer la naissance de notre fils Paul !', near: true },
    { text: 'On lit partout « ravi de vous annoncer » : comment l’écrivez-vous, vous ?' },
    { text: 'Léa, je suis fier de toi. Deux ans de nuit à l’hôpital, ce n’est pas rien.', near: true },
    { text: 'J’ai ouvert l’agence de Nantes hier. Il manque encore les chaises.' },
    { text: 'Heureuse de retrouver Brest et son vent. La grue a changé de quai.', near: true },
    { text: 'Ana, heureuse de vous retrouver ce matin à l’atelier.', near: true },
    { text: 'Heureuse de partager mes notes d’essai si elles vous servent.', near: true },
    { text: 'Ravi de t’annoncer que ton stage est signé, Karim.', near: true },
    { text: 'La ministre se dit fière d’annoncer la réforme, mais nos conducteurs attendent le décret.', near: true },
    { text: 'Notre collègue Marc est décédé dimanche. J’ai eu l’honneur de diriger le service avec lui.', near: true },
  ],
};

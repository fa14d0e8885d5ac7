import { times } from '../plural';
import type { PlaceWords } from './words';

export const fr: PlaceWords = {
  title: 'Autres sites',
  lead: 'Le navigateur demande votre accord avant que Parley puisse lire et modifier une page de ces sites. Vous pouvez le retirer à tout moment.',
  anywhere: 'une autre page',
  states: {
    on: 'Parley vous accompagne ici.',
    off: 'Désactivé. Parley n’y intervient pas.',
    withdrawn:
      'L’accès a été retiré dans le navigateur. Parley n’y intervient pas tant que vous ne l’avez pas redonné.',
    forbidden: 'Votre organisation a laissé ce lieu de côté ; il ne peut pas être activé ici.',
  },
  offeredBy: (organisation) => `Proposé par ${organisation ?? 'votre organisation'} ; le choix vous revient.`,
  offered: 'Sites proposés',
  offeredNone: 'aucun',
  switchOn: 'Activer',
  switchOff: 'Désactiver',
  askAgain: 'Redemander l’accès',
  remove: 'Retirer',
  actOn: (act, name) => `${act} : ${name}`,
  mastodon: 'Mastodon, sur votre serveur',
  mastodonHelp: 'L’adresse du serveur, par exemple social.example, ou votre compte sur ce serveur.',
  other: 'Toute autre page',
  otherHelp:
    'Un réseau interne, un intranet, un outil de lettre d’information. Parley y reconnaît la zone de texte à son aspect ; vos envois figurent dans votre semaine « à confirmer ».',
  address: 'Adresse',
  wrong: {
    empty: 'Indiquez d’abord une adresse.',
    host: 'Cela ne ressemble pas à une adresse. Indiquez par exemple social.example, ou copiez-la depuis la barre d’adresse.',
    scheme:
      'Seules les pages du web peuvent être accompagnées. Copiez l’adresse depuis la barre d’adresse d’une telle page.',
    known: 'Parley connaît déjà ce site ; son réglage se trouve plus haut.',
    forbidden: 'Votre organisation a laissé ces lieux de côté ; ils ne peuvent pas être activés ici.',
  },
  granted: (name) => `Parley vous accompagne désormais sur ${name}.`,
  refused: (name) => `Le navigateur n’a pas donné l’accès à ${name} ; rien n’a changé.`,
  left: (name) => `Parley n’intervient plus sur ${name}.`,
  here: 'M’accompagner sur cette page',
  withdrawnHere: (name) => `L’accès à ${name} a été retiré.`,
  withdrawnElsewhere: times('fr', {
    one: 'L’accès à 1 site a été retiré.',
    other: (n) => `L’accès à ${n} sites a été retiré.`,
  }),
  see: 'Voir où',
};

import { times } from '../plural';
import type { WhoWords } from './words';

export const who: WhoWords = {
  title: 'Qui écrit',
  lead: 'Certaines règles ont besoin de le savoir ; sans cela, elles se taisent. Un nom par ligne.',
  names: {
    ownNames: { title: 'Votre nom', help: 'Comme les autres l’écrivent : prénom et nom, initiales.' },
    companies: { title: 'Vos entreprises', help: 'Et les noms de ce qu’elles vendent.' },
    interests: {
      title: 'Vos intérêts',
      help: 'Entreprises dont vous avez des parts, que vous conseillez ou qui vous paient.',
    },
    competitors: { title: 'Concurrents', help: 'Parley vous le dit quand un texte en rabaisse un.' },
  },
  besides: (count, organisation) =>
    `${count === 1 ? 'Un autre est réglé' : `${count} autres sont réglés`} par ${organisation ?? 'votre organisation'}.`,
  count: times('fr', { zero: 'aucun nom', one: '1 nom', other: (n) => `${n} noms` }),
  sensitiveNames: 'Noms à tenir hors des textes publics',
  quietPeriods: 'Périodes de réserve',
  quietPeriodsNone: 'aucune',
  extraRules: 'Règles à ajouter',
  extraRulesLead: 'Silencieuses, sauf si vous les activez.',
};

import { times } from '../plural';
import type { NoticeWords } from './words';

export const fr: NoticeWords = {
  reminder: {
    title: 'Votre semaine en trente secondes',
    text: 'Parley vous en propose le résumé, comme vous l’aviez demandé.',
  },
  comeBack: {
    title: 'Vous a-t-on répondu ?',
    text: times('fr', {
      one: 'Un de vos textes attend que vous y reveniez.',
      other: (count) => `${count} de vos textes attendent que vous y reveniez.`,
    }),
  },
  dot: times('fr', {
    one: 'Parley : 1 texte auquel revenir',
    other: (count) => `Parley : ${count} textes auxquels revenir`,
  }),
};

import { times } from '../plural';
import type { NoticeWords } from './words';

export const en: NoticeWords = {
  reminder: { title: 'Your week in thirty seconds', text: 'Parley has summed it up. You asked to be reminded now.' },
  comeBack: {
    title: 'Has anyone answered you?',
    text: times('en', {
      one: 'A text of yours is waiting for you to come back.',
      other: (count) => `${count} texts of yours are waiting for you to come back.`,
    }),
  },
  dot: times('en', {
    one: 'Parley: 1 text to come back to',
    other: (count) => `Parley: ${count} texts to come back to`,
  }),
};

import { times } from '../plural';
import type { Part, WeekWords } from './words';

const replies = times('fr', { one: '1 réponse', other: (n) => `${n} réponses` });
const posts = times('fr', { one: '1 publication', other: (n) => `${n} publications` });

export const fr: WeekWords = {
  of: (day) => `Semaine du ${day}`,
  previous: 'Semaine précédente',
  next: 'Semaine suivante',
  spoke,
  quiet: 'Pas d’échange cette semaine, et c’est très bien ainsi.',
  quietInvite: 'On repart avec une seule réponse ?',
  quietPast: 'Pas d’échange cette semaine-là.',
  waiting: 'Ce que vous avez écrit reste à confirmer.',
  answers: 'réponses',
  posts: 'publications',
  day: (day, answers, published) =>
    answers + published === 0 ? `${day} : rien` : `${day} : ${replies(answers)}, ${posts(published)}`,
  chart: 'Les sept jours : réponses au-dessus de la ligne, publications en dessous',
  heeded: 'Retravaillé',
  heededTimes: (title, n) => `${title}${times('fr', { one: '', other: (x) => `, ${x} fois` })(n)}`,
  minutes: times('fr', { one: '1 minute d’écriture', other: (n) => `${n} minutes d’écriture` }),
  toConfirm: 'À confirmer',
  probable: (day, kind, site) => `${day}, ${kind} sur ${site}`,
  moreToConfirm: times('fr', { one: 'et 1 autre', other: (n) => `et ${n} autres` }),
  notSent: 'Non envoyé',
};

function spoke(answers: number, published: number): readonly Part[] {
  const all = answers + published;
  if (published === 0)
    return [
      { text: 'Vous avez pris la parole ' },
      { text: `${all} fois, pour répondre`, mark: 'answers' },
      { text: ' à quelqu’un.' },
    ];
  if (answers === 0)
    return [{ text: 'Vous avez pris la parole ' }, { text: `${all} fois, pour publier`, mark: 'posts' }, { text: '.' }];
  return [
    { text: `Vous avez pris la parole ${all} fois : ` },
    { text: `${answers} pour répondre`, mark: 'answers' },
    { text: ' à quelqu’un, ' },
    { text: `${published} pour publier`, mark: 'posts' },
    { text: '.' },
  ];
}

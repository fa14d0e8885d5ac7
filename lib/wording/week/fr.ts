import { times } from '../plural';
import type { Part, WeekWords } from './words';

const replies = times('fr', { one: '1 réponse', other: (n) => `${n} réponses` });
const minutes = times('fr', { one: '1 minute', other: (n) => `${n} minutes` });
const written = times('fr', { one: '1 texte', other: (n) => `${n} textes` });
const posts = times('fr', { one: '1 publication', other: (n) => `${n} publications` });

const toldDay: WeekWords['day'] = (day, answers, published) =>
  answers + published === 0 ? `${day} : rien` : `${day} : ${replies(answers)}, ${posts(published)}`;

export const fr: WeekWords = {
  of: (day) => `Semaine du ${day}`,
  previous: 'Semaine précédente',
  next: 'Semaine suivante',
  spoke,
  quiet: 'Pas d’échange cette semaine, et c’est très bien ainsi.',
  quietInvite: 'On repart avec une seule réponse ?',
  quietPast: 'Pas d’échange cette semaine-là.',
  paused: 'En pause cette semaine, comme vous l’avez souhaité.',
  pausedPast: 'En pause cette semaine-là.',
  waiting: 'Ce que vous avez écrit reste à confirmer.',
  answers: 'réponses',
  posts: 'publications',
  day: toldDay,
  chart: 'Les sept jours : réponses au-dessus de la ligne, publications en dessous',
  minutes: (spent, budget) => {
    if (budget === 0) return `${minutes(spent)} en tout.`;
    return spent < budget
      ? `${minutes(spent)} sur ${budget}.`
      : `${minutes(spent)} sur ${budget} : c’est assez pour cette semaine.`;
  },
  rhythm: 'Rythme',
  rhythmTold: (weeks, of, paused) =>
    `Un vrai échange dans ${weeks} des ${of} dernières semaines${paused > 0 ? `, dont ${paused} en pause` : ''}`,
  comeBack: 'Y revenir',
  yourText: (day, kind, site) => `Votre ${kind} du ${day} sur ${site}.`,
  cameBack: 'C’est fait',
  waits: 'En attente',
  yourQuestion: (day, label) => `Votre question du ${day}${label ? ` (« ${label} »)` : ''} attend votre retour.`,
  toldResult: 'J’ai donné suite',
  dropQuestion: 'Laisser',
  whatFor: 'Intention',
  details: 'En détail',
  back: 'Revenir à la semaine',
  toConfirm: 'À confirmer',
  probable: (day, kind, site) => `${day}, ${kind} sur ${site}`,
  moreToConfirm: times('fr', { one: 'et 1 autre', other: (n) => `et ${n} autres` }),
  notSent: 'Pas envoyé',
  wasReply: 'C’était une réponse',
  balanceOf: (day, { sends, opens, talks }) =>
    sends + opens + talks === 0
      ? `${day} : rien`
      : `${day} : dialogue ${talks}, ouverture ${opens}, diffusion ${sends}`,
  twoToOne: '2 réponses pour 1 publication',
  ratioOf: (week, answers, published, ratio) =>
    `${toldDay(week, answers, published)} ; ${ratio === undefined ? 'trop peu pour être dessiné' : `conversation ${Math.round(100 * ratio)} sur 100`}`,
  theWeek: 'La semaine',
  twelveWeeks: 'Les douze semaines jusqu’à celle-ci',
  hour: (hour) => `${hour} h`,
  hourOf: (hour, texts) => `${hour} h, ${written(texts)}`,
  allThatWaits: 'Tout ce qui attend',
  putRight: 'Les textes de la semaine, à corriger au besoin',
  nameQuestion: 'En un mot ou deux',
  nameQuestionOf: (day) => `Votre question du ${day}, en un mot ou deux`,
  actOn: (act, name) => `${act} : ${name.replace(/\.$/, '')}`,
  plan: {
    thisWeek: 'Pour cette semaine',
    nextWeek: 'Pour la semaine qui vient',
    keep: 'Garder',
    change: 'Changer',
    drop: 'Laisser',
    kept: 'Gardé',
    write: 'Votre plan : quand…, je…',
    another: 'Une autre idée',
    save: 'Enregistrer',
  },
};

function spoke(answers: number, published: number): readonly Part[] {
  const all = answers + published;
  const often = all === 1 ? 'une fois' : `${all} fois`;
  if (published === 0)
    return [
      { text: 'Vous avez pris la parole ' },
      { text: `${often}, pour répondre`, mark: 'answers' },
      { text: ' à quelqu’un.' },
    ];
  if (answers === 0)
    return [{ text: 'Vous avez pris la parole ' }, { text: `${often}, pour publier`, mark: 'posts' }, { text: '.' }];
  return [
    { text: `Vous avez pris la parole ${often} : ` },
    { text: `${answers} pour répondre`, mark: 'answers' },
    { text: ' à quelqu’un, ' },
    { text: `${published} pour publier`, mark: 'posts' },
    { text: '.' },
  ];
}

import { times } from '../plural';
import type { MetricsWords } from './words';

const posts = times('fr', { one: '1 publication', other: (n) => `${n} publications` });
const texts = times('fr', { one: '1 texte', other: (n) => `${n} textes` });
const answers = times('fr', { one: '1 réponse', other: (n) => `${n} réponses` });
const questions = times('fr', { one: '1 question', other: (n) => `${n} questions` });

export const fr: MetricsWords = {
  how: 'Comment c’est compté',
  conversation: {
    title: 'Conversation',
    reading: (part, whole) =>
      part === 0 ? 'Pas de réponse cette fois' : `${part} fois sur ${whole}, vous avez répondu à quelqu’un`,
    unknown: (n) => `Dont ${n} où l’on n’a pas pu savoir à qui`,
    counted:
      'Vos réponses et commentaires à d’autres personnes, rapportés à leur total avec vos propres textes (publications, citations, fils, articles) et vos partages. Ce que vous vous dites à vous-même, comme la suite de votre fil, n’entre pas dans le compte\u202f; quand on ne peut pas savoir à qui vous répondez, c’est compté comme une réponse. Un texte à confirmer compte tant que vous ne dites pas qu’il n’a pas été envoyé.',
  },
  questions: {
    title: 'Questions ouvertes',
    reading: (part, whole) =>
      part === 0
        ? 'Pas de question ouverte cette fois'
        : `${posts(part)} sur ${whole} ${part === 1 ? 'appelait' : 'appelaient'} une réponse`,
    counted:
      'Vos propres textes qui posent au moins une question ouverte, sur l’ensemble de vos propres textes. Les questions rhétoriques ne comptent pas, ni celles qui n’attendent qu’un acquiescement. Les partages sont laissés de côté.',
  },
  followUp: {
    title: 'Retour sous vos textes',
    reading: (part, whole) =>
      part === 0
        ? `Pas de suite repérée sous ces ${whole} textes`
        : `Vous avez poursuivi l’échange sous ${texts(part)} sur ${whole}`,
    counted:
      'Vos propres textes sous lesquels vous avez répondu dans les 48 heures, parmi ceux que Parley a pu retrouver sur leur site. Affiché à partir de trois textes de ce genre.',
  },
  depth: {
    title: 'Profondeur',
    reading: (over, upTo) => `Échange habituel\u00a0: ${turns(over, upTo)}`,
    counted:
      'Un tour est une réponse de vous à quelqu’un. Dans chaque fil où vous avez répondu cette semaine, on compte vos tours\u202f; la valeur affichée est celle du milieu. Affiché à partir de trois fils, et par fourchette au-delà de quatre tours.',
  },
  breadth: {
    title: 'Personnes',
    reading: times('fr', { one: '1 personne', other: (n) => `${n} personnes` }),
    counted:
      'Les personnes différentes à qui vous avez répondu dans la semaine, pour autant que le site les montre. Aucun nom n’est gardé, seulement un code qui change chaque semaine\u202f; on n’additionne donc jamais les personnes sur plusieurs semaines.',
  },
  listening: {
    title: 'Lire d’abord',
    reading: (part, whole) =>
      part === 0
        ? `Pas de lecture repérée avant ${posts(whole)}`
        : `Vous aviez lu avant ${part} de vos ${posts(whole)}`,
    counted:
      'Vos propres textes avant lesquels vous aviez lu ou commenté, parmi ceux pour lesquels on le sait. Les commentaires comptent dans les 48 heures qui précèdent\u202f; la lecture n’est gardée que par jour\u00a0: elle compte ce jour-là ou les deux jours d’avant, même si elle a suivi le texte. On ne le sait que si le temps de lecture est activé.',
  },
  credit: {
    title: 'À qui le mérite',
    reading: (part, whole) =>
      part === 0
        ? `Personne n’est nommé, pour l’instant, dans ${texts(whole)} sur une réussite`
        : `${part} sur ${whole} ${part === 1 ? 'nommait' : 'nommaient'} qui l’a fait`,
    counted:
      'Vos propres textes qui nomment quelqu’un avec ce qu’il a fait, parmi ceux qui parlent d’une réussite\u00a0: annonce, distinction, remerciement précis. On les reconnaît à leurs tournures\u202f; certains échappent donc au compte.',
  },
  receptive: {
    title: 'Réponses ouvertes',
    reading: (part, whole) =>
      part === 0
        ? `Pas de porte ouverte reconnue dans ${answers(whole)}`
        : `${answers(part)} sur ${whole} ${part === 1 ? 'ouvrait' : 'ouvraient'} une porte`,
    counted:
      'Les réponses qui reconnaissent un point, approuvent, laissent place au doute ou posent une question ouverte, sans phrase de colère ni insulte, sur toutes vos réponses à quelqu’un. On les reconnaît à leurs tournures\u00a0: la même chaleur dite autrement n’est pas vue.',
  },
  loops: {
    title: 'Vos questions et leur suite',
    reading: (part, whole) =>
      part === 0
        ? `Pas encore de suite donnée à ${questions(whole)}`
        : `Vous avez donné suite à ${questions(part)} sur ${whole}`,
    counted:
      'Les questions des quatre dernières semaines auxquelles vous avez donné suite, dans le même fil ou en le cochant vous-même, sur toutes celles que vous avez posées dans ce temps. Une question que vous avez laissée a été posée tout de même.',
  },
  calm: {
    title: 'À tête reposée',
    reading: unhurried,
    counted:
      'Les textes envoyés sans laisser une mise en garde ni un mot dur écrit à la hâte, sur tout ce que vous avez envoyé. Une remarque que vous avez jugée inutile ne compte pas\u202f; les heures tardives ne comptent que si vous avez activé cette règle. Jamais exporté, sauf si vous le demandez.',
  },
  purposes: {
    title: 'Intentions',
    reading: (part, whole, purpose) =>
      `${part} sur ${whole} ${part === 1 ? 'servait' : 'servaient'} «\u00a0${purpose}\u00a0»`,
    counted:
      'Vos propres textes que vous avez rattachés à cette intention, sur l’ensemble de vos propres textes. Seul votre clic rattache un texte\u202f; rien n’y oblige.',
  },
  usefulness: {
    title: 'Utilité des remarques',
    reading: (part, whole) => (part === 0 ? `Écartée ${whole} fois` : `Appliquée ${part} fois sur ${whole}`),
    counted:
      'Pour chaque règle, les suggestions appliquées, rapportées à leur total avec les remarques jugées inutiles. C’est Parley qui est mesuré, pas vous. Les règles qui ont reçu moins de trois choix de ce genre ne sont pas affichées.',
  },
  time: {
    title: 'Temps',
    reading: times('fr', { one: '1 minute d’écriture', other: (n) => `${n} minutes d’écriture` }),
    perPost: (over, upTo) => `Une publication prend d’ordinaire ${span(over, upTo)}`,
    perAnswer: (over, upTo) => `Une réponse prend d’ordinaire ${span(over, upTo)}`,
    counted:
      'Le temps passé à écrire des textes qui ont été envoyés. Les pauses, la lecture et les brouillons restés là n’en font pas partie. Le temps ordinaire est celui du milieu, donné par fourchette, à partir de trois textes.',
  },
  rhythm: {
    title: 'Rythme',
    reading: exchanged,
    counted:
      'Un point plein est une semaine où vous avez répondu à quelqu’un au moins une fois, autrement que par une réponse passe-partout. Seules les huit dernières semaines sont regardées. Un point vide n’enlève rien, ni un tiret\u00a0: une semaine passée en pause.',
  },
  languages: {
    title: 'Langues',
    reading: (english, french) => `${french} en français, ${english} en anglais`,
    counted: 'Les textes envoyés, selon la langue qui y est reconnue. Affiché seulement si vous avez employé les deux.',
  },
  ratio: {
    title: 'La conversation sur douze semaines',
    counted:
      'Vos réponses à quelqu’un, rapportées à leur total avec vos propres textes et vos partages, semaine par semaine. Ici, et seulement ici, une réponse passe-partout compte pour moitié. Une semaine qui en réunit moins de trois en tout reste vide.',
  },
  days: {
    title: 'L’équilibre par jour',
    counted:
      'Les textes envoyés, par jour à votre horloge et selon ce que chacun laisse à ses lecteurs\u00a0: plutôt diffusion, s’ouvre un peu, ou engage le dialogue. Un texte trop court pour être lu ainsi est rangé parmi ceux qui s’ouvrent un peu.',
  },
  heeded: {
    title: 'Remarques suivies',
    reading: (n) => `Suivie ${n} fois`,
    counted:
      'Pour chaque règle, les suggestions appliquées et les passages que vous avez reformulés vous-même avant l’envoi. Seuls les textes envoyés comptent.',
  },
  hours: {
    title: 'Les heures de la journée',
    counted:
      'Les textes envoyés, selon l’heure de votre horloge. En voyage ou au changement d’heure, c’est l’heure du lieu où vous étiez.',
  },
  trend: {
    title: 'Par rapport à avant',
    more: 'Plus que les semaines précédentes',
    less: 'Moins que les semaines précédentes',
    same: 'Comme les semaines précédentes',
    counted:
      'La part de cette semaine face à celle des quatre semaines précédentes réunies\u202f; un écart de moins de dix points n’en est pas un. Affiché seulement si cette semaine et trois de ces quatre comptent au moins trois actes chacune.',
  },
};

function turns(over: number, upTo: number | undefined): string {
  if (upTo === undefined) return `plus de ${over} tours`;
  if (upTo - over > 1) return `${over + 1} à ${upTo} tours`;
  return upTo === 1 ? '1 tour' : `${upTo} tours`;
}

// Seconds up to a minute, then minutes.
function span(over: number, upTo: number | undefined): string {
  if (upTo === undefined) return `plus de ${over / 60} minutes`;
  if (over === 0) return `jusqu’à ${upTo} secondes`;
  return upTo <= 60 ? `de ${over} à ${upTo} secondes` : `de ${over / 60} à ${upTo / 60} minutes`;
}

function unhurried(part: number, whole: number): string {
  if (part === 0) return 'Pas de texte reconnu comme posé cette fois';
  if (part === whole) return whole === 1 ? 'À tête reposée' : `Les ${whole} ont été écrits à tête reposée`;
  return whole - part === 1 ? 'Tous à tête reposée, sauf un' : `${part} sur ${whole} à tête reposée`;
}

function exchanged(part: number, whole: number, paused: number): string {
  const often = part === 0 ? 'Pas d’échange' : 'Un échange';
  if (whole === 1) return `${often} cette semaine`;
  const weeks = part === 0 ? `ces ${whole} dernières semaines` : `dans ${part} des ${whole} dernières semaines`;
  return `${often} ${weeks}${paused > 0 ? `, dont ${paused} en pause` : ''}`;
}

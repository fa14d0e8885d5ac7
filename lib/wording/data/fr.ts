import { times } from '../plural';
import { fields } from './fields-fr';
import type { DataWords } from './words';

const texts = times('fr', { one: '1 texte', other: (n) => `${n} textes` });
const weeks = times('fr', { one: '1 semaine', other: (n) => `${n} semaines` });

export const fr: DataWords = {
  title: 'Mes données',
  lead: 'Tout ce que Parley garde à votre sujet, à regarder, à emporter ou à supprimer. Cela se trouve dans ce profil du navigateur et nulle part ailleurs\u202f; dans les fenêtres privées, Parley ne fonctionne pas.',
  besides:
    'S’y ajoutent\u00a0: vos réglages, que cette page montre, et vos pauses d’un jour et plus\u202f; pour chaque site, le jour où l’on y a trouvé pour la dernière fois de quoi écrire (plus bas)\u202f; et les nombres au hasard qui changent personnes et fils en codes.',
  tables: {
    entries: 'Textes, un par un',
    rollUps: 'Semaines, en sommes',
    threads: 'Textes auxquels revenir',
    readingDays: 'Jours de lecture',
  },
  fields,
  values: {
    author: { person: 'vous-même', page: 'une page' },
    composer: { there: 'encore en cours', gone: 'plus là' },
    towards: { other: 'quelqu’un d’autre', self: 'vous-même' },
    language: { en: 'anglais', fr: 'français' },
    balance: { sends: 'diffuse', opens: 's’ouvre un peu', talks: 'dialogue' },
    size: { trim: 'une coupe', turn: 'une reformulation', invite: 'une invitation' },
    reasons: { notUseful: 'pas utile', off: 'règle désactivée', left: 'laissé tel quel' },
    source: { log: 'Parley', brought: 'Parley, autre ordinateur', linkedin: 'archive LinkedIn', x: 'archive X' },
    comeBack: { waits: 'en attente', done: 'fait' },
    question: { open: 'ouverte', closed: 'close', dropped: 'laissée' },
  },
  yes: 'oui',
  no: 'non',
  none: '–',
  nothing: 'Rien n’est gardé ici.',
  rows: times('fr', { zero: 'aucune ligne', one: '1 ligne', other: (n) => `${n} lignes` }),
  row: (index, all) => `${index} sur ${all}`,
  newer: 'Plus récent',
  older: 'Plus ancien',
  save: 'Emporter',
  saveHelp:
    'Un fichier (JSON) que Parley relit sur un autre ordinateur, ou un tableau (CSV) pour un tableur. Le fichier contient aussi les nombres au hasard qui font les codes, pour que fils et personnes soient reconnus là-bas\u00a0: qui détient ce fichier pourrait essayer si un nom s’y trouve. Les tableaux ne les contiennent pas.',
  saveNow: 'Enregistrer le fichier',
  format: 'Quoi enregistrer',
  whole: 'Tout (JSON)',
  table: (name) => `${name} (CSV)`,
  calm: 'Aussi les mises en garde et la hâte',
  calmHelp:
    'Pour vos seuls yeux. Sans cela, l’autre ordinateur ne peut pas dire ce qui a été envoyé à tête reposée. Les heures des textes figurent dans le fichier dans tous les cas.',
  labels: 'Aussi vos mots pour les questions ouvertes',
  labelsHelp: 'Tels que vous les avez écrits.',
  settings: 'Aussi vos réglages',
  settingsHelp: 'Noms et intentions compris. Ce que le navigateur doit vous demander, comme les lieux, reste ici.',
  fileName: 'parley',
  saved: 'Le fichier est enregistré.',
  bring: 'Reprendre d’un autre ordinateur',
  bringHelp: 'Un fichier enregistré ci-dessus. Ce qui est ici reste\u202f; rien n’est compté deux fois.',
  choose: 'Choisir le fichier',
  off: 'Rien n’est compté en ce moment\u00a0: rien n’est repris non plus.',
  offBy: (organisation) =>
    `Réglé par ${organisation ?? 'votre organisation'}\u00a0: rien n’est compté, donc rien n’est repris non plus.`,
  brought: (count, sums, added) =>
    `Le fichier contient ${texts(count)}${sums > 0 ? ` et les sommes de ${weeks(sums)}` : ''}. ${added > 0 ? `Nouveau ici\u00a0: ${texts(added)}.` : 'Aucun de ses textes n’était nouveau ici.'}`,
  strange:
    'Les codes de ce qui a été repris sont inconnus ici\u00a0: ses fils et ses personnes ne sont plus reconnus, et une réponse sous l’un de ses textes ne compte pas comme un retour.',
  place: (place) => `${place}\u00a0:`,
  line: (row) => `ligne ${row}`,
  named: (field) => `«\u00a0${field}\u00a0»`,
  why: {
    json: 'Ce fichier s’interrompt, ou n’a pas été enregistré par Parley.',
    other: 'Ce fichier n’a pas été enregistré par Parley.',
    newer: 'Ce fichier vient d’une version plus récente. Mettez d’abord Parley à jour sur cet ordinateur.',
    value: 'Quelque chose est abîmé à cet endroit.',
  },
  nothingBrought: 'Rien n’a été repris.',
  notKept: 'Le journal n’enregistre rien pour l’instant\u00a0: rien n’a été repris. Merci d’essayer encore une fois.',
  retention: 'Combien de temps les textes sont gardés un par un',
  retentionHelp:
    'Les textes partent par semaines entières, au plus tôt deux semaines après la fin de la leur, quand ses sommes sont définitives\u00a0: chacun reste au moins deux à trois semaines, même si vous choisissez moins de jours. Ensuite, seules restent ces sommes, jusqu’à ce que vous les supprimiez. Les jours de lecture restent 90 jours.',
  retentionCap: (organisation, days) => `${organisation ?? 'Votre organisation'} autorise ${days} jours au plus.`,
  days: times('fr', { one: '1 jour', other: (n) => `${n} jours` }),
  remove: 'Supprimer un jour ou une semaine',
  removeHelp: 'Un jour gardé seulement dans les sommes de sa semaine se supprime avec elle.',
  day: 'Jour',
  removeDay: 'Supprimer ce jour',
  removeWeek: 'Supprimer sa semaine',
  askDay: (day) => `Supprimer ce qui a été écrit et lu le ${day}\u202f? C’est définitif.`,
  askWeek: (day) => `Supprimer la semaine du ${day} et tout ce qu’elle contient\u202f? C’est définitif.`,
  askAll: (count, sums) =>
    `Supprimer tout ce qui est gardé ici${counted(count, sums)}, votre plan et vos mots pour les questions ouvertes\u202f? C’est définitif. Vos intentions restent, avec les réglages.`,
  card: {
    title: 'Faire une carte',
    help: 'Trois lignes d’une semaine, à montrer à qui vous voulez. Elle ne part nulle part d’elle-même.',
    make: 'Faire une carte',
    week: 'Semaine',
    choose: 'Trois lignes au plus',
    preview: 'Ce qui sera vu, et rien d’autre',
    previewText: 'La même en texte',
    saveImage: 'Enregistrer l’image',
    copy: 'Copier le texte',
    copied: 'Copié.',
    notCopied: 'Le navigateur n’a pas permis de copier. Sélectionnez le texte et copiez-le vous-même.',
    foot: 'Compté sur mon ordinateur, montré par moi · Parley',
    fileName: 'carte-parley',
  },
};

/** " (40 textes, les sommes de 12 semaines)", as far as there are any. */
function counted(count: number, sums: number): string {
  const parts = [count > 0 && texts(count), sums > 0 && `les sommes de ${weeks(sums)}`].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

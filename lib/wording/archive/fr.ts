import type { ArchiveWords } from './words';

const number = new Intl.NumberFormat('fr');

export const fr: ArchiveWords = {
  title: 'Des années d’historique',
  lead: 'Les sites donnent à chaque membre un fichier de tout ce qu’il a écrit. Parley lit le vôtre ici, le compte semaine par semaine et n’en garde pas un mot.',
  where: {
    linkedin: 'LinkedIn\u00a0: Préférences, Confidentialité des données, Obtenir une copie de vos données.',
    x: 'X\u00a0: Paramètres, Votre compte, Télécharger une archive de vos données.',
  },
  drop: 'Déposez ici le ZIP, tel que le site l’a donné, ou ses fichiers.',
  choose: 'Choisir des fichiers',
  again:
    'Une archive plus récente remplace la précédente, et des fichiers déposés l’un après l’autre s’ajoutent. Pour une semaine que Parley a vue aussi, le plus complet des deux comptes vaut\u202f; rien n’est compté deux fois.',
  off: 'Rien n’est compté en ce moment\u00a0: rien n’est importé non plus.',
  offBy: (organisation) =>
    `Réglé par ${organisation ?? 'votre organisation'}\u00a0: rien n’est compté, donc rien n’est importé non plus.`,
  reading: 'Ouverture des fichiers',
  counting: (done, all) => `${number.format(done)} textes sur ${number.format(all)}`,
  keeping: 'Enregistrement des semaines',
  cancel: 'Arrêter',
  cancelled: 'Arrêté. Rien n’a été importé.',
  sites: { linkedin: 'LinkedIn', x: 'X' },
  year,
  empty: 'Cette archive ne contient rien que vous ayez écrit.',
  taken: {
    added:
      'Cela s’ajoute à ce qui avait été importé auparavant et que ces fichiers ne contiennent pas. Les phrases ci-dessus ne parlent que de ces fichiers.',
    stays:
      'Ces fichiers ne contiennent qu’une partie de ce qui avait été importé\u00a0: rien n’en a été repris, et tout ce qui était là y reste. Pour le renouveler, déposez l’archive entière, ou tous ses fichiers à la fois.',
  },
  missing: {
    shares:
      'Shares.csv n’était pas parmi ces fichiers\u00a0: vos publications ne figurent pas dans ces nombres. Déposez-le aussi, et elles s’y ajouteront.',
    comments:
      'Comments.csv n’était pas parmi ces fichiers\u00a0: vos réponses ne figurent pas dans ces nombres. Déposez-le aussi, et elles s’y ajouteront.',
  },
  untold: {
    linkedin:
      'LinkedIn ne dit ni sous quelle publication se trouve un commentaire, ni quelles publications en partagent une autre\u00a0: quelques commentaires sous les vôtres peuvent compter comme des réponses.',
    x: 'X ne dit pas à quels de vos fils d’autres ont pris part\u00a0: ce que vous ajoutez à vos propres textes ne compte ni comme réponse ni comme publication.',
  },
  place: (place) => `${place}\u00a0:`,
  line: (line) => `ligne ${number.format(line)}`,
  entry: (entry) => `élément ${number.format(entry)}`,
  why: {
    nothing: 'Aucun de ces fichiers ne contient ce que vous avez écrit sur LinkedIn ou sur X.',
    account:
      'account.js manque ou ne peut pas être lu\u202f; c’est lui qui dit quelles réponses s’adressent à vous-même.',
    zip: 'Ce ZIP est incomplet. Téléchargez-le une nouvelle fois.',
    packed: 'Ce fichier ne peut pas être extrait de son ZIP\u00a0: il est abîmé.',
    locked: 'Ce fichier demande un mot de passe.',
    large: 'Ce fichier est trop grand pour que Parley puisse le lire.',
    header: 'Les colonnes attendues dans ce fichier n’y sont pas.',
    quotes: 'Il manque un guillemet, ou il y en a un de trop.',
    fields: 'Cette ligne a plus ou moins de colonnes que les autres.',
    date: 'La date ne peut pas être lue.',
    wrapper: 'Ce fichier ne commence pas comme ceux de X.',
    json: 'Ce fichier s’interrompt ou est abîmé à cet endroit.',
    entry: 'Cet élément n’a pas de texte ou pas de date.',
  },
  nothingImported: 'Rien n’a été importé.',
  imported: 'Importé. Seuls des nombres ont été gardés.',
  notKept: 'Le journal n’enregistre rien pour l’instant\u00a0: rien n’a été importé. Merci d’essayer encore une fois.',
  failed: 'Cette archive n’a pas pu être lue. Rien n’a été importé.',
};

function year(of: number, answers: number, all: number): string {
  if (all === 1)
    return `En ${of}, vous avez pris la parole une fois, ${answers === 1 ? 'pour répondre à quelqu’un' : 'pour publier'}.`;
  if (answers === 0) return `En ${of}, aucun de vos ${number.format(all)} textes ne répondait à quelqu’un.`;
  return `En ${of}, vous avez répondu à quelqu’un dans ${number.format(answers)} ${answers === 1 ? 'texte' : 'textes'} sur ${number.format(all)}.`;
}

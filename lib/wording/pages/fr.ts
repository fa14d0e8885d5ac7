import { fr as texts } from '../fr';
import { join, times } from '../plural';
import { speak } from '../speak';
import { who } from '../who/fr';
import type { PageWords } from './words';

const replies = times('fr', { one: '1 réponse', other: (n) => `${n} réponses` });
const posts = times('fr', { one: '1 publication', other: (n) => `${n} publications` });

export const fr: PageWords = {
  ...speak(texts),
  kinds: {
    post: 'publication',
    comment: 'commentaire',
    reply: 'réponse',
    quote: 'citation',
    thread: 'fil',
    reshare: 'partage',
    article: 'article',
    edit: 'modification',
    unknown: 'texte',
  },
  outcomes: {
    pending: 'en cours',
    posted: 'publié',
    probable: 'à confirmer',
    scheduled: 'programmé',
    draft: 'gardé en brouillon',
    cancelled: 'abandonné',
    failed: 'non envoyé',
  },
  panel: {
    title: 'Parley : panneau latéral',
    here: 'Les remarques s’affichent dans le panneau latéral.',
    open: 'Ouvrir le panneau latéral',
    elsewhereTitle: 'Écrivez une publication ou une réponse là où Parley vous accompagne.',
    elsewhere: 'Ce qu’il y a à en dire s’affiche ici, à côté de la page ; rien n’est ajouté à la page elle-même.',
    readyTitle: 'Écrivez dans la page, comme toujours.',
    ready: 'Une fois la phrase finie, ce qui pourrait clore la conversation est cité ici.',
    reloadTitle: 'Rechargez cette page une fois.',
    reload:
      'Elle a été ouverte avant l’installation ou la mise à jour de Parley. Copiez d’abord ce qui n’est pas envoyé.',
    inPageTitle: 'Traits et fiches s’affichent dans la page, à côté de votre texte.',
    inPage: 'Ils peuvent s’afficher ici : rien n’est alors ajouté à la page.',
    moveHere: 'Les afficher ici',
    siteOff: (site) => `Parley est désactivé sur ${site}.`,
    siteOn: 'Réactiver',
    nothing: 'Rien à retravailler pour l’instant.',
    atEnd: 'À la fin du texte',
    remarks: 'Ce qui est cité, dans l’ordre du texte',
    more: 'Autres choix',
  },
  week: {
    of: (day) => `Semaine du ${day}`,
    previous: 'Semaine précédente',
    next: 'Semaine suivante',
    spoke: (answers, published) => spoke(answers, published),
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
  },
  popup: {
    title: 'Parley : cette semaine',
    firstTitle: 'Votre semaine se racontera ici.',
    first:
      'Écrivez une publication ou une réponse sur LinkedIn ou X : Parley montre ce qui donne envie de répondre. Ou essayez sans aucun site.',
    practice: 'S’exercer',
    options: 'Options',
    local: 'Rien n’a quitté cet ordinateur.',
    unreadable: 'La semaine ne peut pas être lue pour l’instant. Rien n’est perdu ; fermez puis rouvrez cette fenêtre.',
    off: 'Parley est désactivé partout.',
    pausedUntil: (time) => `Silence jusqu’à ${time}.`,
    resume: 'Reprendre',
    forOther: 'Vous écrivez pour quelqu’un d’autre : rien n’est compté.',
    forMyself: 'J’écris de nouveau pour moi',
  },
  who,
  options: {
    title: 'Options de Parley',
    lead: 'Tout ce qui est ici reste sur cet ordinateur.',
    where: 'Où Parley vous accompagne',
    coaching: 'Accompagnement',
    coachingHelp: 'Désactivé : ni trait ni fiche, sur aucun site.',
    locked: (organisation) => `Réglé par ${organisation ?? 'votre organisation'} ; ce choix ne se change pas ici.`,
    siteHelp: 'Traits et fiches là où l’on écrit sur ce site.',
    paused: 'Pause',
    pausedHelp: 'Silence pendant une heure, partout.',
    pausedUntil: (time) => `Silence jusqu’à ${time}.`,
    pauseNow: 'Silence pendant une heure',
    resume: 'Reprendre maintenant',
    log: 'Ce qui est compté',
    recording: 'Bilan de la semaine',
    recordingHelp:
      'Compte publications et réponses pour le bilan, jamais leur texte. Désactivé : plus rien n’est compté.',
    language: 'Langue',
    interfaceLanguage: 'Fiches et pages',
    languageHelp: 'Les propositions suivent la langue de votre texte.',
    languageAuto: 'Comme le navigateur',
    languageNames: { en: 'English', fr: 'Français' },
    organisation: 'Ce que mon organisation a réglé',
    organisationNone: 'Aucune organisation n’a rien réglé sur cet ordinateur.',
    organisationLead: (name) =>
      `Réglé par ${name || 'votre organisation'}. Elle ne voit jamais ni votre journal, ni vos textes, ni vos choix.`,
    decided: { organisation: 'votre organisation', you: 'vous', default: 'par défaut' },
    setting: 'Réglage',
    value: 'Actuellement',
    decision: 'Décision',
    on: 'activé',
    off: 'désactivé',
    houseWords: 'Vocabulaire maison',
    place: 'Affichage',
    placeHelp: 'Dans le panneau latéral : ni trait ni fiche, rien n’est ajouté aux pages des sites.',
    places: { page: 'à côté du texte', panel: 'dans le panneau latéral' },
    chip: 'Repère à côté du texte',
    chipFolded: 'réduit',
    chipWords: 'en toutes lettres',
    houseWordCount: times('fr', { zero: 'aucun mot', one: '1 mot', other: (n) => `${n} mots` }),
    rulesOff: 'Règles désactivées',
    rulesOffNone: 'Aucune.',
    switchOn: 'Réactiver',
    switchOnRule: (title) => `Réactiver : ${title}`,
    brokenPolicy: (places) =>
      `Une partie des réglages de votre organisation est illisible (${join('fr', places)}). L’accompagnement continue ; rien n’est compté.`,
    brokenSettings: (places) =>
      `Certains de vos réglages n’ont pas pu être lus (${join('fr', places)}) ; leurs valeurs par défaut s’appliquent jusqu’au prochain changement.`,
    notSaved: 'Ce changement n’a pas été enregistré. Merci d’essayer encore une fois.',
    saved: 'Enregistré.',
  },
  log: {
    title: 'Mon journal, en entier',
    lead: 'Tout ce que Parley garde : des heures, des nombres et des noms de règles. Ni texte, ni nom, ni adresse.',
    empty: 'Le journal est vide.',
    day: 'Jour',
    site: 'Site',
    kind: 'Type',
    outcome: 'Issue',
    rules: 'Règles',
    minutes: 'Minutes',
    actions: 'Supprimer',
    noRules: 'aucune',
    deleteOne: 'Supprimer',
    deleteOneOf: (day, kind) => `Supprimer : ${kind}, ${day}`,
    deleteAll: 'Tout supprimer',
    confirmAll: (n) =>
      n === 1
        ? 'Supprimer cette ligne ? Le bilan disparaît avec elle, définitivement.'
        : `Supprimer les ${n} lignes ? Les bilans disparaissent avec elles, définitivement.`,
    confirmYes: 'Supprimer définitivement',
    confirmNo: 'Garder',
    deleted: 'Supprimé.',
    notDeleted: 'Rien n’a été supprimé. Merci d’essayer encore une fois.',
    more: 'Afficher les lignes plus anciennes',
    unreadable: 'Le journal ne peut pas être lu pour l’instant. Rien n’est perdu ; rechargez cette page.',
  },
  practice: {
    title: 'Parley : s’exercer',
    site: 'Page d’exercice',
    lead: 'Écrivez comme sur LinkedIn ou X. Rien n’est publié, rien ne quitte cette page.',
    composer: 'Brouillon d’exercice',
    placeholder: 'De quoi souhaitez-vous parler ?',
    sample: 'Essayer un exemple',
    sampleText:
      'Ravie de vous annoncer l’ouverture de notre agence de Nantes.\n\nRosa a tenu le chantier seule pendant l’été, entre deux déménagements et une crue.\n\nLa confiance, ça se mérite. Point final.',
    publish: 'Publier (exercice)',
    published: 'C’était un exercice : rien n’a été envoyé ni compté.',
    stepsTitle: 'Comment ça marche',
    steps: (modifier) => [
      'Terminez une phrase : ce qui pourrait fermer la conversation est souligné.',
      'Cliquez sur les mots soulignés, ou sur la ligne sous le texte, pour voir pourquoi et ce qui est possible.',
      `Choisissez une proposition ; ${modifier}+Z rend exactement ce qui précédait.`,
    ],
  },
};

function spoke(answers: number, published: number) {
  const all = answers + published;
  if (published === 0)
    return [
      { text: 'Vous avez pris la parole ' },
      { text: `${all} fois, pour répondre`, mark: 'answers' as const },
      { text: ' à quelqu’un.' },
    ];
  if (answers === 0)
    return [
      { text: 'Vous avez pris la parole ' },
      { text: `${all} fois, pour publier`, mark: 'posts' as const },
      { text: '.' },
    ];
  return [
    { text: `Vous avez pris la parole ${all} fois : ` },
    { text: `${answers} pour répondre`, mark: 'answers' as const },
    { text: ' à quelqu’un, ' },
    { text: `${published} pour publier`, mark: 'posts' as const },
    { text: '.' },
  ];
}

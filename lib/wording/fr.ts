import { join, times } from './plural';
import type { Words } from './words';

const idea = times('fr', { one: '1 idée', other: (n) => `${n} idées` });

export const fr: Words = {
  locale: 'fr-FR',
  families: { broadcast: 'Diffusion', bait: 'Appât', risk: 'Prudence', praise: 'Bien' },
  sizes: { trim: 'Alléger', turn: 'Reformuler', invite: 'Inviter' },
  sizeMeanings: {
    trim: 'Coupe ou remplace sur place',
    turn: 'Reformule la phrase',
    invite: 'Ajoute une question',
  },
  balance: { sends: 'Plutôt diffusion', opens: 'S’ouvre un peu', talks: 'Engage le dialogue' },
  balanceMeanings: {
    sends: 'Le texte informe ; il laisse peu à répondre.',
    opens: 'Entre les deux : le texte informe et laisse une porte entrouverte.',
    talks: 'Le lecteur a de quoi répondre.',
  },
  chip: {
    ideas: (n) => (n === 0 ? '' : idea(n)),
    open: (state) => `Parley. ${state}. Ouvrir la fiche`,
    menu: 'Parley : autres choix',
    pause: 'Silence pendant une heure',
    siteOff: 'Désactiver sur ce site',
    summary: 'Ma semaine',
    forOther: 'J’écris pour quelqu’un d’autre',
    forMyself: 'J’écris de nouveau pour moi',
    forSomeone: 'non compté',
    fold: 'Réduire',
    unfold: 'Afficher en toutes lettres',
    because: (titles) => `Ici : ${join('fr', titles)}.`,
  },
  card: {
    why: 'Pourquoi ? Exemples',
    hideWhy: 'Masquer les exemples',
    exampleBad: 'Plutôt que',
    exampleGood: 'Ceci',
    source: 'Source',
    notUseful: 'Pas utile',
    switchOff: 'Désactiver cette règle',
    leave: 'Laisser tel quel',
    previous: 'Idée précédente',
    next: 'Idée suivante',
    position: (index, count) => `${index} sur ${count}`,
    close: 'Fermer',
    fillIn: 'à compléter',
    houseWord: 'vocabulaire maison',
    organisation: 'Votre organisation',
    noSuggestion: 'Rien à remplacer ici : les mots sont à vous.',
    keys: '↑ ↓ choisir · Entrée applique · Échap ferme',
    keysPlain: 'Échap ferme',
    keyboard: (modifier) =>
      `Au clavier : ${modifier}+. ouvre la fiche la plus proche du curseur, les flèches choisissent, Entrée applique, Échap ramène au texte.`,
    waiting: 'Un instant, pour qu’une seule annulation rétablisse exactement ce texte…',
    away: 'Cliquez dans votre texte : la proposition s’y écrira.',
    applied: 'C’est fait. Le texte reste à vous.',
    undo: (modifier) => `Annuler avec ${modifier}+Z`,
    fillInsLeft: times('fr', { one: '1 endroit à compléter', other: (n) => `${n} endroits à compléter` }),
    failures: {
      changed: 'Le texte a changé entre-temps ; rien n’a été écrit.',
      left: 'Vous avez continué ailleurs ; rien n’a été écrit.',
      composing: 'Une saisie ou un choix de nom était en cours ; rien n’a été écrit.',
      blocks:
        'Le passage tient sur plusieurs lignes ou contient une mention ; votre texte est resté intact. Vous pouvez copier la proposition.',
      refused: 'L’éditeur n’a pas accepté ce changement ; votre texte est resté intact.',
      'rolled-back': 'L’éditeur n’a pas accepté ce changement ; votre texte est resté intact.',
      damaged: 'L’éditeur a modifié le texte autrement. Relisez-le avant de publier.',
    },
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'La copie n’est pas possible ici ; vous pouvez recopier la proposition ci-dessus.',
  },
  notice: {
    counted:
      'Parley compte désormais vos publications et réponses, jamais leur texte. Ce compte reste sur cet ordinateur ; vous pouvez l’arrêter dans les options.',
    seen: 'Compris',
    options: 'Options',
  },
};

import type { Examples, Rule } from '../../../engine/rule';

/** A call that tells neither where nor what for. */
const bare = /^(?!.*(?:→|\[|recevoir|obtenir))(?:\S+ ){0,9}\S+$/;

export const followBait: Rule = {
  id: 'follow-bait',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'appel à s’abonner',
  why: 'La phrase cherche une audience plutôt qu’une réponse. Une question, ou une date à laquelle vous reviendrez, donne une raison de repasser.',
  example: {
    bad: 'Abonnez-vous pour ne rien rater.',
    good: 'Je reviens ici le 12 juin avec les chiffres. Que voulez-vous que je regarde d’ici là ?',
  },
  source: {
    title: 'Meta, 2017, et LinkedIn, 2022 : annonces selon lesquelles les appels au clic sont moins montrés',
  },
  find: {
    phrases: [
      '(abonnez vous|abonne toi|abonnez-vous) (à|pour|et|si|ici|dès|maintenant|au|aux|sur)? ~3',
      '(suivez|suis) (moi|nous) (pour|si|et|ici|sur)',
      '^ (suivez|suis) <capital> ~2 pour',
      '^ ~2 (suivez|suis) (moi|nous) $',
      '(activez|active|cliquez sur|clique sur|sonnez|appuyez sur) (la|ma|le|les)? ~1 (cloche|clochette|notifications|<emoji>)',
      '(rejoignez|rejoins) (mes|nos|les|ma|notre) ~1 <number> ~2 (abonnés|lecteurs|personnes|followers|entrepreneurs|membres)',
      '(rejoignez|rejoins) (mes|nos) ~2 (abonnés|followers)',
      'pour ne (rien|pas) (rater|manquer|louper) ~3 (post|posts|publication|publications|épisode|épisodes|vidéo|suite|conseils|newsletter)?',
      '(inscrivez vous|inscris toi) à (ma|notre|la) newsletter',
    ],
    mark: 'sentence',
    unless: [
      '(direct|live|ce soir|meeting|débat|guide|consigne|consignes|grève|alerte|crue|travaux|numéro)',
      // There the call for reactions speaks.
      'likez',
      // A house tells where it can be heard.
      'notre ~1 (newsletter|chaîne|podcast|magazine|page|blog)',
      "(ne|n'|pas) (rater|manquer) (le|la|l'|les) (train|bus|cible|coche)",
    ],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /pour (?:d'autres|plus de|mes|nos|des|recevoir (?:mes|des|nos)) (?<x>[\p{L}' -]{4,50})$/u,
      to: '{besoin:draft} de quels {x} en premier ?',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?<what>ma (?:newsletter|chaîne(?: youtube)?))/,
      to: 'À quelle question {what} devrait-elle répondre ?',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?<what>suite|prochain épisode|prochaine vidéo)/,
      to: 'La suite arrive ici [quel jour].',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?<who>(?:mes|nos|les) \d[\d ]* (?:abonnés|lecteurs|membres|entrepreneurs))/,
      to: 'Que voudraient savoir {who} ?',
    },
    { size: 'turn', whole: true, from: bare, to: 'De quoi devrais-je parler ensuite ?' },
    { size: 'turn', whole: true, from: bare, to: 'De quoi devrions-nous parler ensuite ?' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Abonnez-vous pour ne rien rater.⟧',
      after: 'De quoi devrais-je parler ensuite ?',
    },
    { text: '⟦Suivez-moi pour d’autres conseils.⟧', after: 'Vous avez besoin de quels conseils en premier ?' },
    { text: '⟦Activez la cloche 🔔⟧ !' },
    { text: '⟦Cliquez sur la 🔔 en haut du profil.⟧' },
    { text: '⟦Rejoignez mes 12 000 abonnés.⟧' },
    { text: '⟦Abonne-toi à ma newsletter.⟧', after: 'À quelle question ma newsletter devrait-elle répondre ?' },
  ],
  quiet: [
    { text: 'Je reviens ici le 12 juin avec les chiffres.' },
    { text: 'Suivez le guide : la visite commence par la fonderie.', near: true },
    { text: 'Suivez-moi en direct de l’atelier, la coulée commence à neuf heures.', near: true },
    { text: 'Les abonnés de la ligne 4 reçoivent un message avant chaque grève.', near: true },
    { text: 'Abonnez-vous à notre chaîne, la régate y est filmée.', near: true },
    { text: 'Abonnez-vous à l’alerte crue de la préfecture.', near: true },
    { text: 'Que voulez-vous que je suive en premier ?' },
  ],
};

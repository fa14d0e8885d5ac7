import type { Examples, Rule } from '../../../engine/rule';

export const eventPromo: Rule = {
  id: 'event-promo',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'date sans raison',
  why: 'On lit où et quand, pas pour quoi. Une chose dont vous voulez y parler, ou une question, donne une raison de venir.',
  example: {
    bad: 'Retrouvez-nous à VivaTech, stand B12.',
    good: 'Je parle vendredi à Lille de la grève que nous avons perdue. Que dois-je ne pas oublier ?',
  },
  source: { title: 'Jugement de Parley, d’après des posts de dirigeants ; aucune étude trouvée' },
  find: {
    phrases: [
      '(retrouvez|rejoignez|retrouve|rejoins) (nous|moi)',
      'save the date',
      'rendez vous ~2 (à|au|aux|sur|le|demain|ce|cet|cette|dès|pour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
      '(ne|n) (manquez|ratez|manque|rate) pas',
      'inscrivez vous',
      '(réservez|réserve) (vos|votre|ta|tes)',
      '^ ~1 en direct',
      '(suivez|suivre|regardez|regarder|voir) ~6 (en direct|en live|le live|le direct)',
      "(je serai|je suis|nous serons|nous sommes) ~3 (l'invité|l'invitée|invité|invitée|en direct|en live)",
      'venez (nombreux|nombreuses|nous|me|découvrir|assister|échanger)',
      '(je vous|on vous|nous vous) (attends|attend|attendons|donne rendez vous|donnons rendez vous)',
    ],
    mark: 'sentence',
    once: true,
    // Without a place, a date or an occasion there is nothing to come to.
    sentence: { event: [1] },
    draft: { questions: [0, 0], invite: [0, 0] },
    unless: [
      '(éclipse|erreur|error|chance|occasion|train|bus|match|film|série|replay|revoir|revoyez|rediffusion)',
      '(merci|si|rendez vous compte|(au|aux|les|des|notre|un|prochain) rendez vous|vos questions|de retour|hier)',
    ],
    quiet: ['grave', 'appeal'],
  },
  // Somebody who will be somewhere: the day is enough.
  also: [
    {
      phrases: [
        '(retrouvez|retrouve) (nous|moi) ~6 <day>',
        '^ ~1 rendez vous ~1 <day>',
        "(je serai|nous serons) ~4 (l'invité|l'invitée|invité|invitée)",
        '^ ~1 <day> ~6 (retrouvez|retrouve) (nous|moi)',
      ],
      words: {
        day: [...'lundi mardi mercredi jeudi vendredi samedi dimanche demain'.split(' '), "aujourd'hui", 'ce soir'],
      },
      mark: 'sentence',
      once: true,
      sentence: { event: [0, 0] },
      draft: { questions: [0, 0], invite: [0, 0] },
      unless: ['(merci|si|match|replay|revoir|sang|scandalisé|scandalisée|honte)'],
      quiet: ['grave', 'appeal'],
    },
  ],
  // What is going on already waits for no question, nor does a date whose subject is given, or a sentence that a tag completes.
  suggest: [
    {
      size: 'invite',
      whole: true,
      from: /^(?!(?:.{0,12})(?:en direct|live|direct)(?!\p{L}))(?=.*(?:retrouvez|rejoignez|rendez[- ]vous|inscrivez|venez|(?:je|nous) ser(?:ai|ons)|je suis (?:l')?invité|ne (?:manquez|ratez) pas|save the date|réservez|vous attend))(?!.*(?:tweet|quelques instants|dans un instant|questions))(?!.*(?<!\p{L})(?:cc|via) ?@)(?!.*(?<!\p{L})(?:pour (?:évoquer|aborder|commenter|présenter|expliquer|défendre|dire|dénoncer|(?:en |y )?(?:parler|débattre|discuter|échanger))|autour d|au sujet d|à propos d|consacré|sur le thème|contre)|(?<!\p{L})sur (?!@|(?:(?:l[ae]s?|mon|ma|mes|notre|nos|votre) |l')?(?:chaîne|plateau|antenne|ondes|stand|salon|place|scène|site|page|compte|radio|réseau|twitch|youtube|facebook|instagram|linkedin|twitter|tiktok|zoom|teams|france ?(?:inter|info|bleu|culture|\d)|europe ?1|rtl|rmc|bfm|cnews|lci|tf1|tv5|sud radio|public sénat|lcp|arte)))(?!.*(?<!\p{L})(?:à|au|aux|de|du|des|en|dans|sur|sous|avec|chez|pour|par|vers|et|ou|l[ae]s?|ce|cet|cette|ma|mon|mes|notre|nos)$).*[\p{L}\p{N})»]$/u,
      to: '{own}. De quoi {aimeriez:draft} qu’on y {parle:draft} ?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Retrouvez-moi dimanche à 18 h sur la chaîne de l’école.⟧',
      after: 'Retrouvez-moi dimanche à 18 h sur la chaîne de l’école. De quoi aimeriez-vous qu’on y parle ?',
    },
    {
      text: '⟦Retrouvez-nous à VivaTech, stand B12.⟧',
      after: 'Retrouvez-nous à VivaTech, stand B12. De quoi aimeriez-vous qu’on y parle ?',
    },
    { text: '⟦Retrouvez-moi jeudi à 18 h pour évoquer la grève.⟧' },
    { text: '⟦Save the date : 12 juin, notre convention.⟧' },
    {
      text: '⟦Rendez-vous le 12 juin pour notre webinaire.⟧',
      after: 'Rendez-vous le 12 juin pour notre webinaire. De quoi aimeriez-vous qu’on y parle ?',
    },
    { text: '⟦Ne manquez pas notre conférence !⟧' },
    { text: '⟦Inscrivez-vous vite à notre sommet.⟧' },
  ],
  quiet: [
    { text: 'Rejoignez-moi dans ma curiosité pour les vieilles pompes.', near: true },
    { text: 'Ne manquez pas l’éclipse de ce soir, à 21 h 14 depuis le toit de l’atelier.', near: true },
    { text: 'Rendez-vous samedi pour donner votre sang, salle des fêtes.', near: true },
    { text: 'Je parle vendredi à Lille de la grève que nous avons perdue. Que dois-je ne pas oublier ?', near: true },
    { text: 'Vendredi je suis à Lille pour écouter : dix minutes chacun, sans support.' },
    { text: 'Rosa était au rendez-vous de la relève, et le café aussi.', near: true },
    { text: 'Nous recrutons deux soudeuses : rejoignez-nous à Brest.', near: true },
    { text: 'J’ai croisé les apprentis au salon, et l’une a démonté ma perceuse.' },
  ],
};

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
    draft: { questions: [0, 0], invite: [0, 0] },
    unless: [
      '(merci|si|rendez vous compte|(au|aux|les|des|notre|un|prochain) rendez vous|vos questions|de retour|hier)',
    ],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'invite',
      whole: true,
      from: /[\p{L}\p{N})»]$/u,
      to: '{own}. De quoi {aimeriez:draft} y parler ?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Retrouvez-nous à VivaTech, stand B12.⟧',
      after: 'Retrouvez-nous à VivaTech, stand B12. De quoi aimeriez-vous y parler ?',
    },
    { text: '⟦Save the date : 12 juin, notre convention.⟧' },
    {
      text: '⟦Rendez-vous le 12 juin pour notre webinaire.⟧',
      after: 'Rendez-vous le 12 juin pour notre webinaire. De quoi aimeriez-vous y parler ?',
    },
    { text: '⟦Ne manquez pas notre conférence !⟧' },
    { text: '⟦Inscrivez-vous vite à notre sommet.⟧' },
  ],
  quiet: [
    { text: 'Je parle vendredi à Lille de la grève que nous avons perdue. Que dois-je ne pas oublier ?', near: true },
    { text: 'Vendredi je suis à Lille pour écouter : dix minutes chacun, sans support.' },
    { text: 'Rosa était au rendez-vous de la relève, et le café aussi.', near: true },
    { text: 'Nous recrutons deux soudeuses : rejoignez-nous à Brest.', near: true },
    { text: 'J’ai croisé les apprentis au salon, et l’une a démonté ma perceuse.' },
  ],
};

import type { LimitsWords } from './words';

export const fr: LimitsWords = {
  title: 'Jusqu’où se fier aux remarques',
  lead: 'Des remarques sur des textes que des dirigeants ont vraiment publiés, tirées au sort et lues une à une. Juste veut dire\u00a0: une directrice de la communication attentive garderait cette remarque sur ce texte.',
  reader:
    'Cette lecture est la nôtre, par une seule personne. L’accord avec une seconde lecture n’est pas mesuré. Les règles lues moins de dix fois ne sont pas montrées une à une. Les règles ont été corrigées après des lectures précédentes des mêmes textes\u00a0: sur d’autres, attendez-vous à un peu moins.',
  each: 'Règle par règle',
  rule: 'Règle',
  inLanguage: { en: 'En anglais', fr: 'En français' },
  all: 'Toutes les remarques',
  suggestions: 'Suggestions, lues dans leur texte',
  right: (right, judged) => (right > 1 ? `${right} justes sur ${judged}` : `${right} juste sur ${judged}`),
  notYet: 'pas encore mesuré',
  blindTitle: 'Ce que Parley ne voit pas',
  blind: [
    'L’ironie, l’humour et ce que seuls les initiés comprennent.',
    'Les images, les vidéos et ce qui se trouve derrière un lien.',
    'Les langues autres que le français et l’anglais.',
    'Si ce qui est écrit est vrai.',
    'Qui lira le texte, et ce que l’on y répondra.',
  ],
};

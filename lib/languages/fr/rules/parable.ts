import type { Examples, Rule } from '../../../engine/rule';

export const parable: Rule = {
  id: 'parable',
  family: 'bait',
  level: 'hint',
  on: false,
  scope: ['post'],
  title: 'scène déjà vue',
  why: 'L’enfant sage, le chauffeur qui sait, la salle qui se tait : le lecteur a déjà croisé la scène, vraie ou non. Un détail que vous seul pouvez connaître la rend à vous.',
  example: {
    bad: 'Un chauffeur de taxi m’a dit l’essentiel.',
    good: 'Sami, qui conduit la navette de 5 h, m’a dit que le lecteur de badge gèle.',
  },
  source: { title: 'C. Rampelt, qui a listé de quoi est fait un post “broetry” : l’anecdote arrangée' },
  find: {
    phrases: [
      "(ma fille|mon fils|mon petit garçon|ma petite fille) (de <number> ans)? (m'|me|nous) ~1 (demandé|dit|demande|appris|regardé)",
      "(un|le|mon) chauffeur (de taxi|uber|de vtc|vtc)? (m'|me) ~1 (dit|demandé|demande|appris|raconté|parlé)",
      '(la|le|une|un) (candidat|candidate) (est arrivé|est arrivée|arrive|pleurait|est venu|est venue) ~2 (en retard|en pleurs|sans|en larmes)?',
      "je (l'|les) ai (embauché|embauchée|recruté|recrutée|embauchés) ~1 sur le champ",
      "toute la (salle|pièce|table|réunion) (s'est tue|s'est figée|est restée silencieuse|a applaudi)",
      "(l'homme de ménage|la femme de ménage|un inconnu|un sdf|le serveur|le concierge|le vieil homme) (m'|me) ~1 (dit|demandé|regardé|souri|répondu)",
    ],
    mark: 'sentence',
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Ma fille de 6 ans m’a demandé ce qu’est une marge.⟧' },
    { text: '⟦Un chauffeur de taxi m’a dit l’essentiel.⟧' },
    { text: '⟦La candidate est arrivée en retard.⟧' },
    { text: '⟦Je l’ai embauchée sur-le-champ.⟧' },
    { text: '⟦Toute la salle s’est tue.⟧' },
  ],
  quiet: [
    { text: 'Sami, qui conduit la navette de 5 h, m’a dit que le lecteur de badge gèle.', near: true },
    { text: 'On l’a recrutée après trois entretiens et un mauvais test.', near: true },
    { text: 'La grève des chauffeurs de taxi commence lundi.', near: true },
    { text: 'Toute la salle est réservée jusqu’en juin.', near: true },
    { text: 'La liste des candidats ferme vendredi.' },
  ],
};

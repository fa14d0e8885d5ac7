import type { Examples, Rule } from '../../../engine/rule';

export const uncertainty: Rule = {
  id: 'uncertainty',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'doute dit',
  why: 'Vous avez dit ce que vous ne savez pas.',
  example: { bad: 'Ça marche toujours.', good: 'Je ne suis pas sûr que ça tienne l’hiver.' },
  source: {
    title:
      'Hosman, “The Evaluative Consequences of Hedges, Hesitations, and Intensifiers”, Human Communication Research, 1989',
  },
  find: {
    phrases: [
      "(je|nous) (ne)? (suis|sommes) pas ~1 (sûr|sûre|sûrs|sûres|certain|certaine|certains|certaines|convaincu|convaincue) (que|qu'|de|d'|du)",
      '(je|nous) (peux|pouvons|pourrais|pourrions) ~1 (me|nous) tromper',
      '(je|nous|on) (ne)? (sais|savons|sait) pas (encore|si|comment|pourquoi|assez|quand|quel|quelle)',
      '(à ma connaissance|à notre connaissance|sauf erreur de ma part|sauf erreur)',
      'trop tôt pour (parler|dire|conclure|savoir|juger|affirmer)',
      "(je|nous|on) (n') (ai|avons|a) pas (encore)? (la réponse|toutes les réponses|de certitude|de certitudes|assez de recul|le recul)",
      "(reste à (voir|savoir|vérifier)|j'ignore (si|encore|comment|pourquoi)|nous ignorons (si|encore|comment|pourquoi))",
    ],
    mark: 'sentence',
    draft: { hedges: [0, 3] },
    once: true,
    unless: [
      '(vous|votre|vos|tu|ton|tes|te)',
      '(ministre|président|macron|gouvernement|gauche|droite)',
      'comment (vous|remercier|dire|exprimer)',
      '(si|quand|ceux qui) ~1 (je|nous|on) (ne)? (sais|savons|sait)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Je ne suis pas sûr que ça tienne l’hiver.⟧' },
    { text: '⟦Je peux me tromper sur Turin.⟧' },
    { text: '⟦On ne sait pas encore si la ligne rouvre.⟧' },
    { text: '⟦À ma connaissance, personne n’a demandé.⟧' },
    { text: '⟦Il est trop tôt pour parler de succès.⟧' },
    { text: 'La deuxième pompe est en place. ⟦J’ignore si elle tient jusqu’en mai.⟧' },
  ],
  quiet: [
    { text: 'Ça marche toujours.', near: true },
    { text: 'C’est une certitude.', near: true },
    { text: 'Je ne sais pas ce que vous voulez dire.', near: true },
    { text: 'Le ministre ne sait pas si la ligne rouvre.', near: true },
    { text: 'Je ne sais pas comment vous le dire.', near: true },
    { text: 'Ils ont demandé si la ligne rouvrait.' },
  ],
};

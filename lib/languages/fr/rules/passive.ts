import type { Examples, Rule } from '../../../engine/rule';

export const passive: Rule = {
  id: 'passive',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'personne n’agit',
  why: 'Personne n’agit dans cette phrase. Dire qui a décidé, ou qui s’est trompé, c’est ce que l’on cherche d’abord dans des excuses.',
  example: {
    bad: 'Des erreurs ont été commises dans la conduite du projet.',
    good: 'J’ai commis deux erreurs dans ce projet. La prochaine fois, l’équipe de nuit l’apprend en premier.',
  },
  source: {
    title:
      'Lewicki, Polin et Lount, “An Exploration of the Structure of Effective Apologies”, Negotiation and Conflict Management Research, 2016',
  },
  find: {
    phrases: [
      '(des|les|plusieurs|quelques|certaines) (erreurs|fautes|maladresses) (ont été|ont pu être|auraient été) (commises|faites)',
      '(une|cette) (erreur|faute) (a été|a pu être|aurait été) (commise|faite)',
      "il (a été|avait été|est) (donc|ainsi|finalement)? décidé (de|d'|que|qu')",
      '(postes|emplois|sites|magasins|agences|lignes) (seront|vont être|ont été|pourraient être|sont) ~1 (supprimés|supprimées|impactés|impactées|concernés|fermés|fermées|touchés|touchées)',
      '(des|les|plusieurs|certains) (dysfonctionnements|manquements|retards|écarts) (ont été|ont pu être|auraient été) (constatés|observés|relevés|identifiés)',
      '(une|la|cette) ~1 décision (a été|est|avait été) prise',
      '(des|les|ces|plusieurs|toutes les) (mesures|dispositions) (ont été|seront|sont|vont être) (également|aussi|déjà)? (prises|engagées|mises en place|mises en œuvre)',
      '(des|les|toutes les) (leçons|conséquences) (ont été|seront) tirées $',
      '(des|les|tous les) enseignements (ont été|seront) tirés $',
      '(des|plusieurs|certaines) (inquiétudes|questions|réserves|interrogations) ont été (exprimées|soulevées|formulées|posées)',
    ],
    mark: 'phrase',
    sentence: { questions: [0, 0] },
    unless: ['(par|si|enquête|police|tribunal|avocat|avocats|juge)'],
  },
  // « par moi », « par nous », « par le conseil »: whoever it was, nothing has to agree with it.
  suggest: [
    {
      size: 'turn',
      from: /^(?<that>il (?:a été|avait été|est) (?:donc |ainsi |finalement )?décidé) (?<to>de|d'|que|qu')$/,
      to: '{that} par [qui] {to}',
    },
    { size: 'turn', from: /^(?<all>.*(?:leçons|conséquences|enseignements) .*)$/, to: '{all} : [une chose]' },
    { size: 'turn', from: /^(?<all>(?!il ).*)$/, to: '{all} par [qui]' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Des erreurs ont été commises⟧ dans la conduite du projet.',
      after: 'Des erreurs ont été commises par [qui] dans la conduite du projet.',
    },
    { text: '⟦Il a été décidé de⟧ fermer la cantine.', after: 'Il a été décidé par [qui] de fermer la cantine.' },
    { text: 'Plusieurs ⟦postes seront supprimés⟧.', after: 'Plusieurs postes seront supprimés par [qui].' },
    { text: '⟦Des dysfonctionnements ont pu être constatés⟧.' },
    { text: '⟦Une décision a été prise⟧.', after: 'Une décision a été prise par [qui].' },
    { text: '⟦Toutes les leçons ont été tirées⟧.', after: 'Toutes les leçons ont été tirées : [une chose].' },
  ],
  quiet: [
    { text: 'Je me suis trompé : j’ai fermé l’accueil sans consulter personne.' },
    { text: 'La décision a été prise par le conseil vendredi ; je l’ai votée.', near: true },
    { text: 'Mon vélo a été volé devant l’usine.', near: true },
    { text: 'Les leçons ont été tirées au sort entre les trois apprentis.', near: true },
    { text: 'Si des erreurs ont été commises, dites-moi lesquelles et j’y réponds ici.', near: true },
    { text: 'L’équipe de nuit a relevé deux retards et pris des mesures le soir même.' },
  ],
};

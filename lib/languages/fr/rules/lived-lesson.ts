import type { Examples, Rule } from '../../../engine/rule';

export const livedLesson: Rule = {
  id: 'lived-lesson',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'leçon vécue',
  why: 'Vous avez raconté du vécu, et ce qu’il vous a appris.',
  example: { bad: 'Un leader apprend chaque jour.', good: 'J’ai changé d’avis après deux nuits en équipe.' },
  source: {
    title:
      'Packard et Berger, “How Concrete Language Shapes Customer Satisfaction”, Journal of Consumer Research, 2021',
  },
  find: {
    phrases: [
      "j'ai (compris|appris) (ça|cela)? ~1 (avec|dans|en|sur|au|aux|à|après|auprès) ~1 (le|la|les|l'|un|une|mon|ma|mes|nos|notre|deux|trois|<number>|<name>|horaires|chantier|lisant|écoutant|parlant|voyant)",
      "(j'ai|nous avons|j'avais|nous avions) ~1 (sous estimé|surestimé|mal jugé) (le|la|les|l'|mon|ma|mes|notre|nos|ce)",
      "(j'ai|nous avons) changé d'avis (après|sur|en|quand|depuis|à)",
      "(je croyais|je pensais|nous pensions|nous croyions|j'ai longtemps cru|j'ai longtemps pensé) (que|qu') ~9",
      "je (me suis|m'étais) (trompé|trompée) (sur|en|au sujet|quand)",
      "il (m'a|nous a) fallu ~3 (ans|années|mois|semaines|jours|essais|nuits) pour (comprendre|voir|admettre|apprendre|accepter)",
      "(j'ai|nous avons) (enfin|fini par|mis du temps à) (compris|comprendre) ~5 (quand|en|après|que|qu')",
      "(aujourd'hui|la prochaine fois) ~1 (je|nous) (ferais|ferions|m'y prendrais) ~2 (autrement|différemment)",
    ],
    mark: 'sentence',
    unless: [
      '(beaucoup|tant appris|énormément|tout le monde|humain|humaine|vie|plein de)',
      '(formation|newsletter|lien|guide|template|élèves|méthode|ebook|abonnez)',
      '(président|gouvernement|macron|ministre|parti|républicains)',
      '(si|vous|tu) ~2 (je croyais|je pensais)',
      "je (pensais|croyais) (que|qu') (vous|tu|le président|la gauche|la droite)",
      "(ne|n') me suis (pas|jamais)",
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦J’ai compris avec les horaires de bus.⟧' },
    { text: '⟦J’ai sous-estimé la cantine.⟧' },
    { text: '⟦J’ai changé d’avis après deux nuits en équipe.⟧' },
    { text: '⟦Je croyais que le silence valait accord.⟧' },
    { text: '⟦Je me suis trompée sur Turin.⟧' },
    { text: '⟦Il m’a fallu trois mois pour comprendre la grille de nuit.⟧' },
  ],
  quiet: [
    { text: 'Un leader apprend chaque jour.', near: true },
    { text: 'J’ai beaucoup appris pendant cet événement.', near: true },
    { text: 'Ma fille a appris à nager dans le lac.', near: true },
    { text: 'Elle a changé d’avis après deux nuits.', near: true },
    { text: 'Nous sommes fiers de notre culture.', near: true },
    { text: 'Les horaires de bus ont changé en mai.' },
  ],
};
